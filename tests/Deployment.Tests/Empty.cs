namespace Classifier.Deployment.Tests;
