using System.Globalization;
using System.Text;

namespace Classifier.Training.Evaluation.Reports;

/// <summary>
/// The worst errors of each head in Markdown, for people to read and explain. With text it holds what may not be redistributed: it is for
/// the machine it was made on.
/// </summary>
internal static class ErrorReport
{
    private const int ExcerptLength = 400;

    /// <summary>Formats the report.</summary>
    /// <param name="evaluations">The heads.</param>
    /// <param name="dataset">What they were measured on.</param>
    /// <param name="count">How many errors of each head to show, at most.</param>
    /// <param name="withText">Whether to quote the beginning of each document.</param>
    public static string Format(IEnumerable<HeadEvaluation> evaluations, string dataset, int count, bool withText)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"# Worst errors on {dataset}\n");
        foreach (var evaluation in evaluations)
        {
            var wrong = evaluation.Cases.Count(c => !c.IsRight);
            var arguable = evaluation.Cases.Count(c => !c.IsRight && c.IsAcceptable);
            report.Append(CultureInfo.InvariantCulture,
                $"\n## {evaluation.Head}\n\n{wrong} of {evaluation.Count} documents wrong, {arguable} of them with a label that an annotator would accept.\n");
            foreach (var (error, i) in Worst(evaluation, count).Select((error, i) => (error, i)))
                Entry(report, error, i + 1, withText);
        }
        return report.ToString();
    }

    /// <summary>Plain errors before arguable ones, the most confident first.</summary>
    public static IEnumerable<HeadCase> Worst(HeadEvaluation evaluation, int count) => evaluation.Cases
        .Where(c => !c.IsRight)
        .OrderBy(c => c.IsAcceptable)
        .ThenByDescending(c => c.Answer.Best.Probability)
        .ThenBy(c => c.Document.Id, StringComparer.Ordinal)
        .Take(count);

    private static void Entry(StringBuilder report, HeadCase error, int number, bool withText)
    {
        var (best, truth) = (error.Answer.Best, error.Answer.Ranked.First(s => s.Label == error.Truth));
        report.Append(CultureInfo.InvariantCulture,
            $"\n{number}. `{error.Document.Id}` is `{error.Truth}` ({truth.Probability:F3}), answered `{best.Label}` ({best.Probability:F3})");
        if (error.Answer.Abstained)
            report.Append(", abstained");
        if (error.Arguable.Count > 0)
            report.Append(CultureInfo.InvariantCulture, $"; arguable: {string.Join(", ", error.Arguable.Select(l => $"`{l}`"))}");
        report.Append('\n');
        if (withText)
            report.Append(CultureInfo.InvariantCulture, $"\n   > {Excerpt(error)}\n");
    }

    private static string Excerpt(HeadCase error)
    {
        var document = error.Document.Document;
        var text = string.Join(' ', $"{document.Title} {document.Body}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= ExcerptLength)
            return text;
        return text[..(char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength)] + "…";
    }
}
