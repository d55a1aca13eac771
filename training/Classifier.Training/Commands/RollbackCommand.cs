using System.CommandLine;
using Classifier.Modeling.Registry;
using Classifier.Training.Registry;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train rollback</c>.</summary>
internal static class RollbackCommand
{
    public static Command Create()
    {
        var command = new Command("rollback", "Let an alias stand for the version that it stood for before.")
        {
            RegistryOptions.Model, RegistryOptions.Alias, RegistryOptions.Because, RegistryOptions.By,
        };
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var registry = ModelRegistry.Open(parsed.GetRequiredValue(RegistryOptions.Model), TimeProvider.System);
        var done = new Promotion(
            registry, parsed.GetRequiredValue(RegistryOptions.Alias), parsed.GetRequiredValue(RegistryOptions.By), parsed.GetValue(RegistryOptions.Because)).Back();
        Console.Out.WriteLine(RegistryTable.Moved(registry, done));
        return 0;
    }
}
