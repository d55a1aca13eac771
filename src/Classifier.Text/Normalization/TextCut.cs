namespace Classifier.Text.Normalization;

/// <summary>Copies a normalised text without some stretches of it, and the places in the original of what is left.</summary>
internal sealed class TextCut(string text, OffsetMap from, OffsetMapBuilder to)
{
    private readonly char[] _kept = new char[text.Length];
    private int _length;

    /// <summary>What is left, a line feed for every stretch with text on both sides.</summary>
    public Span<char> Without(IReadOnlyList<TextRange> removed)
    {
        var next = 0;
        foreach (var range in removed)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(range.Start, next, nameof(removed));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, text.Length, nameof(removed));
            Keep(next, range.Start);
            next = range.End;
        }
        Keep(next, text.Length);
        return _kept.AsSpan(0, _length);
    }

    private void Keep(int start, int end)
    {
        while (end > start && IsSpace(text[end - 1]))
            end--;
        while (start < end && IsSpace(text[start]))
            start++;
        if (start == end)
            return;
        if (_length > 0)
        {
            var gap = from.StartOf(start);
            to.Append(gap, gap);
            _kept[_length++] = '\n';
        }
        for (var i = start; i < end; i++)
        {
            to.Append(from.StartOf(i), from.EndOf(i));
            _kept[_length++] = text[i];
        }
    }

    /// <summary>A normalised text has no other white space.</summary>
    private static bool IsSpace(char c) => c is ' ' or '\n';
}
