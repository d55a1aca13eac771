using Classifier.Text.Normalization;

namespace Classifier.Text.Encodings;

/// <summary>A text in Unicode, what was converted to get it, and the way back to the original. Immutable.</summary>
public sealed class RepairedText
{
    private readonly OffsetMap? _offsets;

    internal RepairedText(string unchanged) => (Original, Text, Spans) = (unchanged, unchanged, []);

    internal RepairedText(string original, string text, IReadOnlyList<RepairedSpan> spans, OffsetMap offsets) =>
        (Original, Text, Spans, _offsets) = (original, text, spans, offsets);

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The repaired text; the same instance as <see cref="Original"/> when nothing was converted.</summary>
    public string Text { get; }

    /// <summary>The converted stretches in order, none overlapping; empty when nothing was converted.</summary>
    public IReadOnlyList<RepairedSpan> Spans { get; }

    /// <summary>Where the character at <paramref name="index"/> starts in <see cref="Original"/>.</summary>
    /// <param name="index">0 to the length of <see cref="Text"/>, which gives the length of <see cref="Original"/>.</param>
    /// <returns>A UTF-16 offset that never falls between a character and its combining marks: an index there counts as the character's
    /// own. Never decreases as the index grows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or beyond the text.</exception>
    public int ToOriginal(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Text.Length);
        if (index == Text.Length)
            return Original.Length;
        var start = Clusters.StartOf(Text, index);
        return _offsets is null ? start : _offsets.StartOf(start);
    }

    /// <summary>The part of <see cref="Original"/> that a span of <see cref="Text"/> came from.</summary>
    /// <param name="start">Index of the first code unit.</param>
    /// <param name="length">Code units; 0 gives an empty span at <see cref="ToOriginal(int)"/>.</param>
    /// <returns>UTF-16 offsets, the end exclusive; whole characters with their marks.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside the text.</exception>
    public (int Start, int End) ToOriginal(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        var first = ToOriginal(start);
        if (length == 0)
            return (first, first);
        var end = Clusters.EndOf(Text, start + length - 1);
        return (first, _offsets is null ? end : _offsets.EndOf(end - 1));
    }
}
