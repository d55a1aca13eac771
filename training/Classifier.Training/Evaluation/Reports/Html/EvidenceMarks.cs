using Classifier.Modeling.Evidence;

namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>A stretch of a text.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="Evidence">The strongest place of evidence that covers it; null when none does.</param>
internal readonly record struct MarkedText(string Text, EvidenceSpan? Evidence);

/// <summary>Cuts a text where evidence begins and ends.</summary>
internal static class EvidenceMarks
{
    /// <summary>The stretches of a text, from its beginning; together they are its first <paramref name="length"/> code units.</summary>
    /// <param name="text">The title or the body of a document, as given.</param>
    /// <param name="places">Evidence in it; places may overlap.</param>
    /// <param name="length">How much of the text to show; less by one where that would part a surrogate pair.</param>
    public static IEnumerable<MarkedText> Cut(string text, IEnumerable<EvidenceSpan> places, int length)
    {
        var end = Math.Min(length, text.Length);
        if (end > 0 && end < text.Length && char.IsHighSurrogate(text[end - 1]))
            end--;
        var strongest = places.OrderByDescending(p => Math.Abs(p.Contribution)).ToArray();
        var cuts = strongest.SelectMany(p => new[] { p.Span.Utf16.Start, p.Span.Utf16.End }).Append(0).Append(end)
            .Where(c => c <= end).Distinct().Order().ToArray();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            var covering = Array.FindIndex(strongest, p => p.Span.Utf16.Start <= from && p.Span.Utf16.End >= to);
            yield return new MarkedText(text[from..to], covering < 0 ? null : strongest[covering]);
        }
    }
}
