using System.CommandLine;
using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Batch.Outputs;

namespace Classifier.Cli.Commands;

/// <summary>The options that say what the lines of the output look like.</summary>
internal sealed class RowOptions
{
    private readonly Option<string?> _format;
    private readonly Option<string[]> _columns = new("--output-columns")
    {
        Description = "What to write of each document, joined by commas: id, source, line, level, level.probability, level.abstained, level.second, the same of "
            + "topic, notes, model, modelVersion, error. Default: JSON objects with everything; in CSV all but source, line, notes and model",
        HelpName = "names",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string>? _output;

    /// <param name="command">Gets the options.</param>
    /// <param name="output">The file to write, whose name says what it holds when nothing else does; null when another command writes it.</param>
    public RowOptions(Command command, Option<string>? output)
    {
        _output = output;
        _format = new Option<string?>("--output-format") { Description = output is null ? "jsonl or csv. Default: jsonl" : "jsonl or csv. Default: by the name of --output" };
        _format.AcceptOnlyFromAmong("jsonl", "csv");
        command.Add(_format);
        command.Add(_columns);
    }

    /// <summary>What was asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="columns">What is kept of the input.</param>
    /// <param name="input">Names the columns where all are kept.</param>
    /// <param name="cancellation">Ends the reading of names.</param>
    /// <exception cref="CannotRunException">The columns of a CSV file cannot be known before its first line.</exception>
    public async Task<RowSettings> ReadAsync(ParseResult parsed, InputColumns columns, BatchInput input, CancellationToken cancellation)
    {
        var isCsv = IsCsv(parsed);
        return new RowSettings(
            isCsv, Names(parsed.GetRequiredValue(_columns)), isCsv && columns.KeepsAll ? await input.KeptNamesAsync(cancellation) : [.. columns.Kept]);
    }

    /// <summary>Names that stand in several values, or several in one, joined by commas.</summary>
    public static string[] Names(IEnumerable<string> values) =>
        [.. values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()];

    private bool IsCsv(ParseResult parsed)
    {
        if (parsed.GetValue(_format) is { } format)
            return format == "csv";
        return _output is not null && RowSettings.NamesCsv(parsed.GetRequiredValue(_output));
    }
}
