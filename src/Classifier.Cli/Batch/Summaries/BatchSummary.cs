using System.Globalization;
using System.Text.Json;
using Classifier.Cli.Output;
using Spectre.Console;

namespace Classifier.Cli.Batch.Summaries;

/// <summary>What a run did, at its end: as a table for people, as JSON for programs.</summary>
/// <param name="counts">What became of the documents.</param>
/// <param name="seconds">What it took.</param>
internal sealed class BatchSummary(BatchCounts counts, double seconds)
{
    private double PerSecond => seconds > 0 ? counts.Documents / seconds : 0;

    /// <summary>Shows tables: one per head with labels, the most frequent first.</summary>
    public void Show(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.ErrorIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Out = new AnsiConsoleOutput(terminal.Error),
        });
        foreach (var (name, head) in counts.Heads)
            console.Write(Table(name, head));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Documents:N0} documents, {counts.Failed:N0} failed, {seconds:N1} s, {PerSecond:N0} a second; model {string.Join(", ", counts.Models.Keys)}"));
    }

    /// <summary>
    /// Writes an object with <c>documents</c>, <c>failed</c>, <c>seconds</c>, <c>documentsPerSecond</c>, <c>models</c> (documents by name and version), and
    /// <c>heads</c>, each with <c>abstained</c> and <c>labels</c> (documents by label).
    /// </summary>
    public void Write(string path)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, JsonReport.Readable with { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("documents", counts.Documents);
        json.WriteNumber("failed", counts.Failed);
        json.WriteNumber("seconds", Math.Round(seconds, 3));
        json.WriteNumber("documentsPerSecond", Math.Round(PerSecond, 1));
        Write(json, "models", counts.Models);
        json.WriteStartObject("heads");
        foreach (var (name, head) in counts.Heads)
        {
            json.WriteStartObject(name);
            json.WriteNumber("abstained", head.Abstained);
            Write(json, "labels", head.Labels);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, long>> values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values)
            json.WriteNumber(key, value);
        json.WriteEndObject();
    }

    private Table Table(string name, HeadCounts head)
    {
        var labelled = Math.Max(1, counts.Documents - counts.Failed);
        var table = new Table().AddColumn(Markup.Escape(name)).AddColumn("documents", column => column.RightAligned()).AddColumn("share", column => column.RightAligned());
        foreach (var (label, documents) in head.Ranked())
            Add(label, documents);
        Add("(abstained)", head.Abstained);
        return table;

        void Add(string what, long documents) => table.AddRow(
            Markup.Escape(what), documents.ToString("N0", CultureInfo.InvariantCulture), ((double)documents / labelled).ToString("P1", CultureInfo.InvariantCulture));
    }
}
