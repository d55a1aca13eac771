using System.CommandLine;
using Classifier.Modeling.Registry;
using Classifier.Training.Registry;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train registry</c>.</summary>
internal static class RegistryCommand
{
    private static readonly Option<bool> HistoryOption = new("--history") { Description = "Tell what was done as well, newest first." };

    public static Command Create()
    {
        var command = new Command("registry", "List a model's versions with aliases, dates and figures.") { RegistryOptions.Model, HistoryOption };
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var registry = ModelRegistry.Open(parsed.GetRequiredValue(RegistryOptions.Model), TimeProvider.System);
        Console.Out.Write(RegistryTable.Versions(registry));
        if (parsed.GetValue(HistoryOption))
            Console.Out.Write("\n" + RegistryTable.History(registry));
        return 0;
    }
}
