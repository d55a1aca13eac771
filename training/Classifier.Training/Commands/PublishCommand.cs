using System.CommandLine;
using Classifier.Modeling.Registry;
using Classifier.Training.Publishing;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train publish</c>.</summary>
internal static class PublishCommand
{
    private static readonly Option<string> RunOption = new("--run") { Description = "The folder of a finished run that made a model.", Required = true };
    private static readonly Option<string> ToOption = new("--to") { Description = "The version to write: models/NAME/VERSION, absent or empty.", Required = true };

    public static Command Create()
    {
        var command = new Command("publish", "Make a run's model an immutable version with a model card.") { RunOption, ToOption, RegistryOptions.Because, RegistryOptions.By };
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var target = Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(ToOption));
        VersionFolder.RequireVacant(target);
        RunPublication.Write(PublishedRun.Read(parsed.GetRequiredValue(RunOption)), target);
        new ModelRegistry(Path.GetDirectoryName(Path.GetFullPath(target))!, TimeProvider.System)
            .RecordPublished(Path.GetFileName(target), parsed.GetRequiredValue(RegistryOptions.By), parsed.GetValue(RegistryOptions.Because));
        Console.Out.WriteLine($"wrote {target}; let it serve with: classifier-train promote {Path.GetDirectoryName(target)} {Path.GetFileName(target)} --alias champion");
        return 0;
    }
}
