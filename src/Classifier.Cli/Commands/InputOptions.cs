using System.CommandLine;
using Classifier.Cli.Batch.Inputs;

namespace Classifier.Cli.Commands;

/// <summary>The options of commands that read many documents.</summary>
internal sealed class InputOptions
{
    private static readonly Dictionary<string, InputKind> Formats = new()
    {
        ["jsonl"] = InputKind.JsonLines,
        ["csv"] = InputKind.Csv,
        ["tsv"] = InputKind.Tsv,
    };

    private readonly Option<string> _format = new("--input-format")
    {
        Description = "What standard input and files with other endings hold: jsonl, csv or tsv",
        DefaultValueFactory = _ => "jsonl",
    };

    private readonly Option<string[]> _columns = new("--input-columns")
    {
        Description = "What the properties or columns are called where not id, text, title and date: such as text=noi_dung,title=tieu_de",
        HelpName = "field=name",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _kept = new("--keep-columns")
    {
        Description = "Properties or columns of the input to copy to the output, joined by commas; '*' for all others than id, text, title and date. They come as "
            + "the object input, in CSV as columns input.NAME",
        HelpName = "names",
        DefaultValueFactory = _ => [],
    };

    public InputOptions(Command command)
    {
        _format.AcceptOnlyFromAmong([.. Formats.Keys]);
        foreach (var option in new Option[] { Paths, _format, _columns, _kept })
            command.Add(option);
    }

    public Option<string[]> Paths { get; } = new("--input")
    {
        Description = "What to read: JSON lines (.jsonl), CSV (.csv, .tsv), documents (.txt, .html, .docx, .pdf), each also with .gz behind; a folder, a "
            + "pattern such as '2025/**/*.html', or - for standard input. May be given several times",
        HelpName = "file|folder|pattern",
        Required = true,
    };

    /// <summary>What files whose name does not tell hold.</summary>
    public InputKind Otherwise(ParseResult parsed) => Formats[parsed.GetRequiredValue(_format)];

    /// <summary>What properties and columns are called, and which are kept.</summary>
    public InputColumns Columns(ParseResult parsed) => InputColumns.Parse(parsed.GetRequiredValue(_columns), RowOptions.Names(parsed.GetRequiredValue(_kept)));

    /// <summary>What is to be read; nothing is opened yet.</summary>
    /// <exception cref="CannotRunException">There is no such file.</exception>
    public BatchInput Open(ParseResult parsed, Stream standardInput) =>
        InputSources.Of(InputFiles.Find(parsed.GetRequiredValue(Paths)), Otherwise(parsed), Columns(parsed), standardInput);
}
