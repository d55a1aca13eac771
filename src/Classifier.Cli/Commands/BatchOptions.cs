using System.CommandLine;
using Classifier.Cli.Batch.Inputs;

namespace Classifier.Cli.Commands;

/// <summary>The options of <c>batch</c> beside those of labelling.</summary>
internal sealed class BatchOptions
{
    public BatchOptions(Command command)
    {
        Input = new InputOptions(command);
        command.Add(Output);
        Rows = new RowOptions(command, Output);
        foreach (var option in new Option[] { Errors, MaxErrors, Resume, CheckpointSeconds, Summary, Quiet })
            command.Add(option);
        MaxErrors.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<long?>() < 0)
                result.AddError("--max-errors must be 0 or more");
        });
        CheckpointSeconds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not >= 0)
                result.AddError("--checkpoint-seconds must be 0 or more");
        });
        command.Validators.Add(result =>
        {
            var output = result.GetValue(Output);
            if (result.GetValue(Resume) && !IsFile(output))
                result.AddError("--resume needs a file as --output");
            if (output is not null && output != InputFiles.Standard
                && (result.GetValue(Input.Paths) ?? []).Any(from => from != InputFiles.Standard && Path.GetFullPath(from) == Path.GetFullPath(output)))
                result.AddError("--input and --output are the same file");
        });
    }

    public InputOptions Input { get; }

    public RowOptions Rows { get; }

    public Option<string> Output { get; } = new("--output")
    {
        Description = "What to write: JSON lines, or CSV when the name ends in .csv; compressed when .gz follows; - for standard output",
        HelpName = "file",
        Required = true,
    };

    public Option<string?> Errors { get; } = new("--errors")
    {
        Description = "File of JSON lines that tells which lines could not be labelled, and why. Default: standard error tells",
        HelpName = "file",
    };

    public Option<long?> MaxErrors { get; } = new("--max-errors")
    {
        Description = "Stop when more documents than this cannot be labelled. Default: go on",
        HelpName = "count",
    };

    public Option<bool> Resume { get; } = new("--resume")
    {
        Description = "Go on where a run with the same options stopped or was killed; begin when there was none, and do nothing when it was finished",
    };

    public Option<double> CheckpointSeconds { get; } = new("--checkpoint-seconds")
    {
        Description = "How often the output is made safe and its state written to FILE.checkpoint",
        HelpName = "seconds",
        DefaultValueFactory = _ => 5,
    };

    public Option<string?> Summary { get; } = new("--summary") { Description = "File for the counts at the end, as JSON", HelpName = "file" };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Show neither progress nor the summary" };

    /// <summary>Whether the output can be gone on with.</summary>
    public bool OutputIsFile(ParseResult parsed) => IsFile(parsed.GetRequiredValue(Output));

    /// <summary>Whether it is neither standard output nor a device.</summary>
    public static bool IsFile(string? output) => output is not null and not InputFiles.Standard && !output.StartsWith("/dev/", StringComparison.Ordinal);
}
