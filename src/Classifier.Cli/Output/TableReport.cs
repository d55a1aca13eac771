using System.Globalization;
using Classifier.Cli.Labelling;
using Classifier.Modeling.Predictions;
using Spectre.Console;

namespace Classifier.Cli.Output;

/// <summary>Shows a table: a row per document, a column per head. A question mark stands where the head abstained.</summary>
internal sealed class TableReport(Terminal terminal) : IReport
{
    private readonly List<LabelledDocument> _documents = [];

    public Task AddAsync(LabelledDocument document, CancellationToken cancellation)
    {
        _documents.Add(document);
        return Task.CompletedTask;
    }

    public async Task EndAsync(CancellationToken cancellation)
    {
        if (_documents.Count == 0)
            return;

        await using var writer = new StreamWriter(terminal.Output, Terminal.Encoding, leaveOpen: true);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        var table = new Table().AddColumn("document");
        foreach (var head in _documents[0].Heads)
            table.AddColumn(Markup.Escape(head.Name));
        foreach (var document in _documents)
            table.AddRow([Markup.Escape(document.Id), .. document.Heads.Select(Describe)]);
        console.Write(table);
        foreach (var details in _documents.SelectMany(DetailsTable.Of))
            console.Write(details);
        foreach (var evidence in _documents.SelectMany(EvidenceTable.Of))
            console.Write(evidence);
        console.WriteLine($"model {_documents[0].Model} {_documents[0].ModelVersion}");
    }

    private static string Describe(LabelledHead head) => string.Join("\n",
    [
        $"{Describe(head.Best)}{(head.Abstained ? " ?" : "")}",
        .. head.Second is { } second ? [$"also {Describe(second)}"] : Array.Empty<string>(),
        .. head.Alternatives.Where(other => other != head.Second).Select(other => $"[dim]{Describe(other)}[/]"),
    ]);

    private static string Describe(LabelScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"{Markup.Escape(score.Label)} {score.Probability:P1}");
}
