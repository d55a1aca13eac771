using System.CommandLine;
using Classifier.MLNet;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Training.Commands;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Runs;

var root = new RootCommand("Trains and measures the models that Classifier serves.")
{
    DataCommand.Create(),
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    CompareCommand.Create(),
    RecipeCommand.Create(),
    SearchCommand.Create(),
    AblateCommand.Create(),
    CurveCommand.Create(),
    RunsCommand.Create(),
    ImportCommand.Create(),
    WeakCommand.Create(),
    PublishCommand.Create(),
    PromoteCommand.Create(),
    RollbackCommand.Create(),
    VerifyCommand.Create(),
    RegistryCommand.Create(),
    LabelCommand.Create(),
};
try
{
    return await root.Parse(RunArguments.Expand(args)).InvokeAsync(
        new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
}
catch (Exception fault) when (fault is DataException or RecipeException or RunException or RegistryException or ModelBundleException or ModelFormatException
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
