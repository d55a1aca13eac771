using Classifier.Cli;
using Classifier.Modeling.Bundles;

return await Application.RunAsync(args, Terminal.OfProcess(), ModelBundle.Load);
