using Classifier.Cli;
using Classifier.Cli.Labelling;

return await Application.RunAsync(args, Terminal.OfProcess(), LocalModel.Load);
