namespace Classifier.Text.Normalization;

/// <summary>Copies a normalised text without some stretches of it, and the places in the original of what is left.</summary>
/// <param name="text">The text.</param>
/// <param name="from">Its places in the original.</param>
/// <param name="kept">As long as the text; receives what is left.</param>
/// <param name="to">Receives the places of that.</param>
internal ref struct TextCut(ReadOnlySpan<char> text, OffsetMap from, Span<char> kept, OffsetMapBuilder to)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly OffsetMap _from = from;
    private readonly Span<char> _kept = kept;
    private readonly OffsetMapBuilder _to = to;
    private int _length;

    /// <summary>Leaves stretches out, a line feed for every one with text on both sides; gives the length of what is left.</summary>
    public int Without(IReadOnlyList<TextRange> removed)
    {
        var next = 0;
        foreach (var range in removed)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(range.Start, next, nameof(removed));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, _text.Length, nameof(removed));
            Keep(next, range.Start);
            next = range.End;
        }
        Keep(next, _text.Length);
        return _length;
    }

    private void Keep(int start, int end)
    {
        while (end > start && IsSpace(_text[end - 1]))
            end--;
        while (start < end && IsSpace(_text[start]))
            start++;
        if (start == end)
            return;
        if (_length > 0)
        {
            var gap = _from.StartOf(start);
            _to.Append(gap, gap);
            _kept[_length++] = '\n';
        }
        _from.CopyTo(_to, start, end);
        _text[start..end].CopyTo(_kept[_length..]);
        _length += end - start;
    }

    /// <summary>A normalised text has no other white space.</summary>
    private static bool IsSpace(char c) => c is ' ' or '\n';
}
