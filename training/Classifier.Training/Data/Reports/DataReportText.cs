using System.Globalization;
using System.Text;
using Classifier.Training.Data.Suspects;

namespace Classifier.Training.Data.Reports;

/// <summary>A <see cref="DataReport"/> in Markdown.</summary>
internal static class DataReportText
{
    private const int MostColumns = 6;
    private const int MostSources = 30;
    private const int ExcerptLength = 300;

    /// <summary>Formats a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="suspects">How many suspects of each head to list.</param>
    /// <param name="withText">Whether to quote the beginning of suspects: texts that may not be redistributed.</param>
    public static string Format(DataReport report, int suspects, bool withText)
    {
        var text = new StringBuilder("# Data\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{report.Documents} documents\n");
        Table(text, "file", "documents", report.Files.Select(f => (f.Key, $"{f.Value}")));
        Table(text, "source", "documents", Shortened(report.Sources));
        Table(text, "era (reform of 1 July 2025)", "documents", report.Eras.Select(f => (f.Key, $"{f.Value}")));
        Lengths(text, report);
        text.Append("\n## Alike\n");
        var alike = report.Duplicates;
        text.Append(CultureInfo.InvariantCulture,
            $"\n{alike.Repeats} documents repeat an earlier one to the letter. {alike.InNearGroups} stand in {alike.NearGroups} groups of near-duplicates, ");
        text.Append(CultureInfo.InvariantCulture, $"the largest of {alike.LargestGroup}.\n");
        foreach (var head in report.Heads)
            Labels(text, head, [.. report.Files.Keys]);
        text.Append("\n## Faults\n");
        Table(text, "fault", "count", report.Faults.Count == 0 ? [("none", "0")] : report.Faults.Select(f => (f.Key, $"{f.Value}")));
        foreach (var (head, all) in report.Suspects ?? new Dictionary<string, IReadOnlyList<Suspect>>())
            Suspects(text, head, all, suspects, withText);
        return text.ToString();
    }

    private static void Lengths(StringBuilder text, DataReport report)
    {
        text.Append("\n| length | least | 5 % | 25 % | median | 75 % | 95 % | most |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var (name, q) in new[] { ("characters", report.Characters), ("tokens", report.Tokens) })
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {q.Least} | {q.P5} | {q.P25} | {q.Median} | {q.P75} | {q.P95} | {q.Most} |\n");
    }

    private static void Labels(StringBuilder text, HeadCounts head, string[] files)
    {
        string[] columns = files.Length is > 1 and <= MostColumns ? files : [];
        text.Append(CultureInfo.InvariantCulture, $"\n## {Cell(head.Head)}\n\n| label | documents |");
        text.AppendJoin("", columns.Select(f => $" {Cell(f)} |")).Append(" sources | median tokens |\n|---|--:|");
        text.AppendJoin("", columns.Select(_ => "--:|")).Append("--:|--:|\n");
        foreach (var label in head.Labels)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {(label.Label.Length == 0 ? "(none)" : $"`{Cell(label.Label)}`")} | {label.Documents} |");
            foreach (var file in columns)
                text.Append(CultureInfo.InvariantCulture, $" {label.Files.GetValueOrDefault(file)} |");
            text.Append(CultureInfo.InvariantCulture, $" {label.Sources.Count} | {label.Tokens.Median} |\n");
        }
    }

    private static void Suspects(StringBuilder text, string head, IReadOnlyList<Suspect> all, int shown, bool withText)
    {
        text.Append(CultureInfo.InvariantCulture,
            $"\n## Suspects of {Cell(head)}\n\nA cross-validated model confidently takes {all.Count} documents for another label (confident learning). ");
        text.Append(CultureInfo.InvariantCulture, $"The {Math.Min(shown, all.Count)} whose label is least probable:\n");
        text.Append("\n| document | place | label | probability | rather | probability |").Append(withText ? " text |\n" : "\n");
        text.Append("|---|---|---|--:|---|--:|").Append(withText ? "---|\n" : "\n");
        foreach (var s in all.Take(shown))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{Cell(s.Document.Id)}` | {Cell($"{s.Document.Place}")} | `{s.Label}` | {s.Probability:F3} ");
            text.Append(CultureInfo.InvariantCulture, $"| `{s.Other}` | {s.OtherProbability:F3} |{(withText ? $" {Cell(Excerpt(s.Document))} |" : "")}\n");
        }
    }

    private static void Table(StringBuilder text, string name, string value, IEnumerable<(string Name, string Value)> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n| {name} | {value} |\n|---|--:|\n");
        foreach (var row in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(row.Name)} | {row.Value} |\n");
    }

    private static IEnumerable<(string, string)> Shortened(IReadOnlyDictionary<string, int> sources)
    {
        foreach (var (name, count) in sources.Take(MostSources))
            yield return (name, $"{count}");
        if (sources.Count > MostSources)
            yield return ($"{sources.Count - MostSources} others", $"{sources.Skip(MostSources).Sum(s => s.Value)}");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Excerpt(LabelledDocument document)
    {
        var text = string.Join(' ', $"{document.Document.Title} {document.Document.Body}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= ExcerptLength ? text : text[..(char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength)] + "…";
    }
}
