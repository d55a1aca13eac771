using System.CommandLine;
using Classifier.MLNet;
using Classifier.Modeling.Bundles;
using Classifier.Training.Commands;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Runs;

var root = new RootCommand("Trains and measures the models that Classifier serves.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    RunsCommand.Create(),
    AblateCommand.Create(),
    ImportCommand.Create(),
    WeakCommand.Create(),
};
try
{
    return await root.Parse(RunArguments.Expand(args)).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
}
catch (Exception fault) when (fault is DataException or RecipeException or RunException or ModelBundleException or ModelFormatException
    or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("stopped");
    return 130;
}
