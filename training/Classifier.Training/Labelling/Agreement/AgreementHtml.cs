using System.Globalization;
using System.Net;
using System.Text;
using Classifier.Training.Evaluation;

namespace Classifier.Training.Labelling.Agreement;

/// <summary>Agreement as one page without scripts: figures, who said what when the other said something else, and the documents that differ.</summary>
internal static class AgreementHtml
{
    private const string Style = """
        :root { color-scheme: light dark; --line: #8886; --cell: 30 110 190; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto; }
        caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { border: 1px solid var(--line); padding: .25rem .6rem; text-align: left; }
        td.n { text-align: right; font-variant-numeric: tabular-nums; }
        td.same { outline: 2px solid var(--line); outline-offset: -2px; }
        """;

    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<HeadAgreement> heads)
    {
        var html = new StringBuilder($"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
            + $"<title>Agreement of annotators</title>\n<style>\n{Style}\n</style></head><body>\n<h1>Agreement of annotators</h1>\n");
        foreach (var head in heads)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(head.Head)}</h2>\n");
            html.Append("<table><caption>Figures, with 95 % bootstrap intervals</caption>");
            Row(html, "th", "annotators", "documents", "agreement", "counting arguable labels", "kappa");
            foreach (var pair in head.Pairs)
                Row(html, "td", $"{pair.First} and {pair.Second}", $"{pair.Count}", Number(pair.Agreement), Number(pair.Acceptable),
                    $"Cohen {AgreementText.Figure(pair.Kappa)}");
            if (head.Fleiss is { } fleiss)
                Row(html, "td", "all of them", $"{head.LabelledByAll}", "", "", $"Fleiss {AgreementText.Figure(fleiss)}");
            html.Append("</table>\n");
            foreach (var pair in head.Pairs.Where(p => p.Count > 0))
                Matrix(html, pair);
            html.Append(CultureInfo.InvariantCulture, $"<table><caption>{head.Differences.Count} documents on which they differ</caption>");
            Row(html, "th", ["id", .. head.Annotators]);
            foreach (var (id, labels) in head.Differences)
                Row(html, "td", [id, .. labels.Select(l => l ?? "–")]);
            html.Append("</table>\n");
        }
        return html.Append("</body></html>\n").ToString();
    }

    private static void Matrix(StringBuilder html, PairAgreement pair)
    {
        ConfusionMatrix matrix = pair.Matrix;
        int[] all = [.. Enumerable.Range(0, matrix.Labels.Count)];
        int[] used = [.. all.Where(c => all.Any(o => matrix[c, o] + matrix[o, c] > 0))];
        html.Append(CultureInfo.InvariantCulture, $"<table><caption>Rows: {Encode(pair.First)}; columns: {Encode(pair.Second)}</caption>");
        Row(html, "th", ["", .. used.Select(c => matrix.Labels[c])]);
        foreach (var row in used)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Encode(matrix.Labels[row])}</th>");
            foreach (var column in used)
            {
                var share = matrix[row, column] / (double)Math.Max(1, matrix.Support(row));
                html.Append(CultureInfo.InvariantCulture,
                    $"<td class=\"n{(row == column ? " same" : "")}\" style=\"background: rgb(var(--cell) / {share * 0.6:F2})\">");
                html.Append(CultureInfo.InvariantCulture, $"{(matrix[row, column] == 0 ? "" : $"{matrix[row, column]}")}</td>");
            }
            html.Append("</tr>");
        }
        html.Append("</table>\n");
    }

    private static void Row(StringBuilder html, string cell, params IEnumerable<string> cells) =>
        html.Append(CultureInfo.InvariantCulture, $"<tr>{string.Concat(cells.Select(c => $"<{cell}>{Encode(c)}</{cell}>"))}</tr>");

    private static string Number(double value) => value.ToString("F3", CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
