using System.CommandLine;
using Classifier.Cli.Batch.Inputs;

namespace Classifier.Cli.Commands;

/// <summary>The options of <c>batch</c> beside those of labelling.</summary>
internal sealed class BatchOptions
{
    private static readonly Dictionary<string, InputKind> Formats = new()
    {
        ["jsonl"] = InputKind.JsonLines,
        ["csv"] = InputKind.Csv,
        ["tsv"] = InputKind.Tsv,
    };

    public BatchOptions(Command command)
    {
        InputFormat.AcceptOnlyFromAmong([.. Formats.Keys]);
        OutputFormat.AcceptOnlyFromAmong("jsonl", "csv");
        foreach (var option in new Option[]
        {
            Input, Output, InputFormat, InputColumnNames, KeepColumns, OutputFormat, OutputColumns, Errors, MaxErrors, Resume, CheckpointSeconds, Summary, Quiet,
        })
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
                && (result.GetValue(Input) ?? []).Any(from => from != InputFiles.Standard && Path.GetFullPath(from) == Path.GetFullPath(output)))
                result.AddError("--input and --output are the same file");
        });
    }

    public Option<string[]> Input { get; } = new("--input")
    {
        Description = "What to read: JSON lines (.jsonl), CSV (.csv, .tsv), documents (.txt, .html, .docx, .pdf), each also with .gz behind; a folder, a "
            + "pattern such as '2025/**/*.html', or - for standard input. May be given several times",
        HelpName = "file|folder|pattern",
        Required = true,
    };

    public Option<string> Output { get; } = new("--output")
    {
        Description = "What to write: JSON lines, or CSV when the name ends in .csv; compressed when .gz follows; - for standard output",
        HelpName = "file",
        Required = true,
    };

    public Option<string> InputFormat { get; } = new("--input-format")
    {
        Description = "What standard input and files with other endings hold: jsonl, csv or tsv",
        DefaultValueFactory = _ => "jsonl",
    };

    public Option<string[]> InputColumnNames { get; } = new("--input-columns")
    {
        Description = "What the properties or columns are called where not id, text, title and date: such as text=noi_dung,title=tieu_de",
        HelpName = "field=name",
        DefaultValueFactory = _ => [],
    };

    public Option<string[]> KeepColumns { get; } = new("--keep-columns")
    {
        Description = "Properties or columns of the input to copy to the output, joined by commas; '*' for all others than id, text, title and date. They come as "
            + "the object input, in CSV as columns input.NAME",
        HelpName = "names",
        DefaultValueFactory = _ => [],
    };

    public Option<string?> OutputFormat { get; } = new("--output-format") { Description = "jsonl or csv. Default: by the name of --output" };

    public Option<string[]> OutputColumns { get; } = new("--output-columns")
    {
        Description = "What to write of each document, joined by commas: id, source, line, level, level.probability, level.abstained, level.second, the same of "
            + "topic, notes, model, modelVersion, error. Default: JSON objects with everything; in CSV all but source, line, notes and model",
        HelpName = "names",
        DefaultValueFactory = _ => [],
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

    /// <summary>What files whose name does not tell hold.</summary>
    public InputKind Otherwise(ParseResult parsed) => Formats[parsed.GetRequiredValue(InputFormat)];

    /// <summary>What properties and columns are called, and which are kept.</summary>
    public InputColumns Columns(ParseResult parsed) => InputColumns.Parse(parsed.GetRequiredValue(InputColumnNames), Names(parsed.GetRequiredValue(KeepColumns)));

    /// <summary>The columns to write; none for the defaults.</summary>
    public IReadOnlyList<string> ChosenColumns(ParseResult parsed) => Names(parsed.GetRequiredValue(OutputColumns));

    /// <summary>Whether the output can be gone on with.</summary>
    public bool OutputIsFile(ParseResult parsed) => IsFile(parsed.GetRequiredValue(Output));

    /// <summary>Whether CSV is written.</summary>
    public bool WritesCsv(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(Output);
        if (path.EndsWith(InputFile.GzipEnding, StringComparison.OrdinalIgnoreCase))
            path = path[..^InputFile.GzipEnding.Length];
        return (parsed.GetValue(OutputFormat) ?? (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? "csv" : "jsonl")) == "csv";
    }

    private static bool IsFile(string? output) => output is not null and not InputFiles.Standard && !output.StartsWith("/dev/", StringComparison.Ordinal);

    private static string[] Names(IEnumerable<string> values) =>
        [.. values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()];
}
