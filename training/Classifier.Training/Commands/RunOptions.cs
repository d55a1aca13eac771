using System.CommandLine;
using Classifier.Training.Runs;

namespace Classifier.Training.Commands;

/// <summary>The options that say where a run's folder is.</summary>
internal static class RunOptions
{
    private static readonly Option<string?> RunOption = new(RunArguments.Run)
    {
        Description = $"The run's folder, absent or empty. Default {RunFolder.DefaultRoot}/NAME/TIME-FINGERPRINT.",
    };

    private static readonly Option<string?> NameOption = new("--name") { Description = "What runs like this one are called. Default the recipe's name." };

    private static readonly Option<string?> ResumeOption = new(RunArguments.Resume)
    {
        Description = "Go on with the run in this folder, which was stopped: 'train --resume DIR' alone takes its arguments from there.",
    };

    /// <summary>Lets a command have the options.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(RunOption);
        command.Options.Add(NameOption);
        command.Options.Add(ResumeOption);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(RunOption) is not null && parsed.GetValue(ResumeOption) is not null)
                parsed.AddError("--run names a new run and --resume an old one: leave one of them out.");
            if (parsed.GetValue(NameOption) is { } name && (name.Length == 0 || name.StartsWith('.') || name.AsSpan().ContainsAny('/', '\\')))
                parsed.AddError("--name is the name of a folder: not empty, without slashes, not beginning with a dot.");
        });
    }

    /// <summary>Finds out, before anything is read, whether the folder can be used.</summary>
    /// <exception cref="IOException">The folder of a new run holds something.</exception>
    /// <exception cref="RunException">The run to go on with is not there, or is finished.</exception>
    public static void Require(ParseResult parsed)
    {
        if (parsed.GetValue(RunOption) is { } folder && (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())))
            throw new IOException($"{folder} holds something already: choose another folder for the run, or go on with it by --resume.");
        if (parsed.GetValue(ResumeOption) is { } resumed && new RunFolder(resumed).ReadRecord().Status == RunStatus.Finished)
            throw new RunException(resumed, ["the run is finished; there is nothing to go on with"]);
    }

    /// <summary>Begins the run, or goes on with it.</summary>
    /// <exception cref="RunException">It cannot be gone on with.</exception>
    public static TrainingRun Open(ParseResult parsed, RunPlan plan, RunLog log) => parsed.GetValue(ResumeOption) is { } resumed
        ? TrainingRun.Resume(resumed, plan, log, TimeProvider.System)
        : TrainingRun.Start(parsed.GetValue(RunOption), parsed.GetValue(NameOption) ?? plan.Recipe.Name, plan, log, TimeProvider.System);
}
