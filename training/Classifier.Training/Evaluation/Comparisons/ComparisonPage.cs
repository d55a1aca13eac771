using System.Globalization;
using System.Net;
using System.Text;

namespace Classifier.Training.Evaluation.Comparisons;

/// <summary>A comparison as one HTML file that needs no other: tables, no scripts, light and dark. It holds ids, but no texts.</summary>
internal static class ComparisonPage
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Comparison</title>
        <style>
        :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent) }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        div.wide { overflow-x: auto }
        table { border-collapse: collapse; margin: .5rem 0 }
        caption { text-align: left; font-weight: 600; padding: .3rem 0 }
        th, td { padding: .2rem .7rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
        th.t, td.t { text-align: left }
        code { overflow-wrap: anywhere }
        summary { cursor: pointer; font-weight: 600 }
        </style>
        </head>
        <body>

        """;

    /// <summary>The page; what comes from documents and paths is encoded.</summary>
    public static string Of(Comparison comparison)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("<h1>Comparison</h1>\n").Append(
            CultureInfo.InvariantCulture, $"<p>First: <code>{Text(comparison.First)}</code><br>\nSecond: <code>{Text(comparison.Second)}</code></p>\n");
        foreach (var dataset in comparison.Datasets)
            foreach (var head in dataset.Heads)
                Section(dataset, head, page);
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Section(DatasetComparison dataset, HeadComparison head, StringBuilder page)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Text(head.Head)} on {Text(dataset.Name)}, {head.Documents} documents</h2>\n");
        foreach (var note in ComparisonText.Notes(dataset, head))
            page.Append(CultureInfo.InvariantCulture, $"<p>{Text(note)}</p>\n");
        Table(page, "In percent", 1, ["figure", "first", "second", "difference", "95 % interval"],
        [
            Figure("accuracy", head.Accuracy), Figure("macro-F1", head.MacroF1),
        ]);
        page.Append(CultureInfo.InvariantCulture,
            $"<p>Right in the first alone: {head.OnlyFirstRight}; in the second alone: {head.OnlySecondRight}. ")
            .Append(CultureInfo.InvariantCulture, $"McNemar’s exact test: p = {head.McNemarP:G3}.</p>\n");
        Table(page, "F1 of each label, in percent", 1, ["label", "first", "second", "difference", "support"], head.PerLabel.Select(l => new[]
        {
            l.Label, Percent(l.First.F1), Percent(l.Second.F1), Signed(l.Second.F1 - l.First.F1), l.Support.ToString(CultureInfo.InvariantCulture),
        }));
        foreach (var kind in head.Changes.GroupBy(c => c.Kind))
        {
            page.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>{Text(ComparisonText.Words(kind.Key))}: {kind.Count()}</summary>\n");
            Table(page, "", 4, ["document", "label", "first", "second", "first sure of it, %", "second sure of it, %"], kind.Select(c => new[]
            {
                c.Id, c.Truth, c.First, c.Second, Percent(c.FirstProbability), Percent(c.SecondProbability),
            }));
            page.Append("</details>\n");
        }
        page.Append("</section>\n");
    }

    private static string[] Figure(string name, PairedFigure figure) =>
        [name, Percent(figure.First), Percent(figure.Second), Signed(figure.Difference), $"{Signed(figure.Low)} to {Signed(figure.High)}"];

    /// <param name="page">Where to.</param>
    /// <param name="caption">What it shows; empty where the lines above say so.</param>
    /// <param name="texts">How many columns, from the left, hold words.</param>
    /// <param name="columns">Their names.</param>
    /// <param name="rows">The cells, not encoded yet.</param>
    private static void Table(StringBuilder page, string caption, int texts, string[] columns, IEnumerable<string[]> rows)
    {
        page.Append("<div class=\"wide\"><table>\n");
        if (caption.Length > 0)
            page.Append(CultureInfo.InvariantCulture, $"<caption>{Text(caption)}</caption>\n");
        page.Append(CultureInfo.InvariantCulture, $"<thead><tr>{Cells("th scope=\"col\"", "th", columns)}</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
            page.Append(CultureInfo.InvariantCulture, $"<tr>{Cells("td", "td", row)}</tr>\n");
        page.Append("</tbody></table></div>\n");

        string Cells(string open, string close, string[] cells) =>
            string.Concat(cells.Select((cell, i) => $"<{open}{(i < texts ? " class=\"t\"" : "")}>{Text(cell)}</{close}>"));
    }

    private static string Percent(double share) => (share * 100).ToString("F1", CultureInfo.InvariantCulture);

    private static string Signed(double share) => (share * 100).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
