using Classifier.Text.Encodings;
using Classifier.Text.Normalization;

namespace Classifier.Text.Documents;

/// <summary>The way from a normalised and repaired text back to the title and the body that the caller gave. Immutable.</summary>
/// <param name="text">The normalised text; its original is the text of <paramref name="repaired"/>.</param>
/// <param name="repaired">Its original is the caller's title, a line feed and the caller's body, or the body alone.</param>
/// <param name="bodyStart">Where the body begins in the original of <paramref name="repaired"/>: 0 when there is no title.</param>
internal sealed class DocumentOrigin(NormalizedText text, RepairedText repaired, int bodyStart)
{
    /// <summary>Whether a character of the normalised text comes from the title that the caller gave.</summary>
    public bool IsInTitle(int index) => bodyStart > 0 && repaired.ToOriginal(text.ToOriginal(index)) < bodyStart;

    /// <summary>The field, and the UTF-16 offset in it, of an offset of the repaired text.</summary>
    public (DocumentField Field, int Offset) Locate(int index)
    {
        var offset = repaired.ToOriginal(index);
        return offset < bodyStart ? (DocumentField.Title, offset) : (DocumentField.Body, offset - bodyStart);
    }

    /// <summary>The caller's side of stretches of the normalised text, one for each, in one pass over the document.</summary>
    public DocumentSpan[] Locate(IReadOnlyList<TextRange> ranges)
    {
        var found = new (int Start, int End)[ranges.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = Locate(ranges[i]);
        int[] offsets = [.. found.SelectMany(f => new[] { f.Start, f.End }).Append(bodyStart).Distinct().Order()];
        var bytes = Utf8Offsets.Convert(repaired.Original, offsets);
        return [.. found.Select(f => Span(f.Start, f.End, offset => bytes[Array.BinarySearch(offsets, offset)]))];
    }

    // What runs from the title into the body is cut at the title's end, since a span has one field.
    private (int Start, int End) Locate(TextRange range)
    {
        var (start, end) = text.ToOriginal(range.Start, range.Length);
        (start, end) = repaired.ToOriginal(start, end - start);
        return (start, start < bodyStart ? Math.Min(end, bodyStart - 1) : end);
    }

    private DocumentSpan Span(int start, int end, Func<int, int> toUtf8)
    {
        var isTitle = start < bodyStart;
        var (from, fromUtf8) = isTitle ? (0, 0) : (bodyStart, toUtf8(bodyStart));
        return new(
            isTitle ? DocumentField.Title : DocumentField.Body,
            new(start - from, end - from),
            new(toUtf8(start) - fromUtf8, toUtf8(end) - fromUtf8));
    }
}
