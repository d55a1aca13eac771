namespace Classifier.Modeling.Features;

/// <summary>The part of a text's vector that one segment makes: each of its slots once, in no order. Filled again and again, by one thread.</summary>
internal sealed class NgramBlock
{
    private (HashedSegment Segment, int Bits, int NgramLength) _made;
    private int[] _slots = [];
    private float[] _values = [];
    private int _count;
    private JoinedTexts? _summedBy;
    private double[] _sums = [];

    /// <summary>The slots.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, _count);

    /// <summary>Their values, the L2 norm of all being the segment's weight.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, _count);

    /// <summary>Whether it was made so.</summary>
    public bool Is(HashedSegment segment, TextFeatureSettings settings) => _made == (segment, settings.Bits, settings.NgramLength);

    /// <summary>Makes it.</summary>
    /// <param name="tokens">The hash of each token of the text.</param>
    /// <param name="pairs">That of each token with the one after it; as many, the last of them not read.</param>
    /// <param name="segment">Which part of the text.</param>
    /// <param name="settings">How it is hashed.</param>
    /// <param name="counts">Room to count in.</param>
    public void Fill(ReadOnlySpan<uint> tokens, ReadOnlySpan<uint> pairs, HashedSegment segment, TextFeatureSettings settings, NgramCounts counts)
    {
        (_made, _summedBy) = ((segment, settings.Bits, settings.NgramLength), null);
        counts.Clear(segment.TokenCount * 2);
        counts.Add(tokens[..segment.TokenCount], segment.Salt, settings.Bits);
        if (settings.NgramLength > 1)
            counts.Add(pairs[..(segment.TokenCount - 1)], segment.Salt, settings.Bits);
        _count = counts.Count;
        if (_slots.Length < _count)
            (_slots, _values) = (new int[_count * 2], new float[_count * 2]);
        counts.Slots.CopyTo(_slots);
        Weigh(counts.Counts, segment.Weight);
    }

    /// <summary>What the block adds to the logits of text models; found out once.</summary>
    public ReadOnlySpan<double> SumsOf(JoinedTexts texts)
    {
        if (_summedBy != texts)
        {
            if (_sums.Length != texts.ClassCount)
                _sums = new double[texts.ClassCount];
            Array.Clear(_sums);
            texts.AddProduct(this, _sums);
            _summedBy = texts;
        }
        return _sums;
    }

    /// <summary>Holds on to no model any more.</summary>
    public void Forget() => _summedBy = null;

    private void Weigh(ReadOnlySpan<int> counts, float weight)
    {
        var squares = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            var value = SegmentSlots.Value(counts[i]);
            squares += value * value;
            _values[i] = (float)value;
        }
        var scale = (float)(weight / Math.Sqrt(squares));
        foreach (ref var value in _values.AsSpan(0, counts.Length))
            value *= scale;
    }
}
