namespace Classifier.Modeling.Features;

/// <summary>The part of a text's vector that one segment makes: each of its slots once, in no order. Filled again and again, by one thread.</summary>
internal sealed class NgramBlock
{
    private const int SeenBits = 1 << 16;

    // Which slots there may be, by their lower bits.
    private readonly ulong[] _seen = new ulong[SeenBits / 64];
    private (HashedSegment Segment, int Bits, int NgramLength) _made;
    private int[] _counts = [];
    private int[] _slots = [];
    private float[] _values = [];
    private int _count;
    private JoinedTexts? _summedBy;
    private double[] _sums = [];

    /// <summary>The slots.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, _count);

    /// <summary>Their values; times <see cref="Scale"/> they have the segment's weight as their L2 norm.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, _count);

    /// <summary>What each value is still to be multiplied with.</summary>
    public double Scale { get; private set; }

    /// <summary>Whether it was made so.</summary>
    public bool Is(HashedSegment segment, TextFeatureSettings settings) => _made == (segment, settings.Bits, settings.NgramLength);

    /// <summary>Makes it.</summary>
    /// <param name="ngrams">The text's n-grams.</param>
    /// <param name="segment">Which part of the text.</param>
    /// <param name="settings">How it is hashed.</param>
    public void Fill(NgramIds ngrams, HashedSegment segment, TextFeatureSettings settings)
    {
        (_made, _summedBy) = ((segment, settings.Bits, settings.NgramLength), null);
        var different = Count(ngrams.Ids[..NgramBlocks.Places(segment.TokenCount, settings)]);
        if (_slots.Length < different)
            (_slots, _values) = (new int[different * 2], new float[different * 2]);
        Place(ngrams.Hashes[..different], segment.Salt, settings.Bits);
        Weigh(segment.Weight);
    }

    /// <summary>What the block adds to the logits of text models; found out once.</summary>
    public ReadOnlySpan<double> SumsOf(JoinedTexts texts)
    {
        if (_summedBy == texts)
            return _sums;
        if (_sums.Length != texts.ClassCount)
            _sums = new double[texts.ClassCount];
        texts.Multiply(this, _sums);
        _summedBy = texts;
        return _sums;
    }

    /// <summary>Holds on to no model any more.</summary>
    public void Forget() => _summedBy = null;

    /// <summary>Counts the n-grams at some first places of a text; the result is how many different ones there are.</summary>
    private int Count(ReadOnlySpan<int> ids)
    {
        if (_counts.Length < ids.Length)
            _counts = new int[ids.Length * 2];
        var counts = _counts;
        counts.AsSpan(0, ids.Length).Clear();
        var last = -1;
        foreach (var id in ids)
        {
            counts[id]++;
            last = Math.Max(last, id);
        }
        return last + 1;
    }

    /// <summary>Gives the n-grams their slots. The counts of those that share one by accident are added up.</summary>
    private void Place(ReadOnlySpan<uint> hashes, uint salt, int bits)
    {
        Array.Clear(_seen);
        var count = 0;
        for (var n = 0; n < hashes.Length; n++)
        {
            var slot = NgramHash.Slot(hashes[n], salt, bits);
            ref var seen = ref _seen[(slot & (SeenBits - 1)) / 64];
            var bit = 1UL << slot;
            if ((seen & bit) != 0 && _slots.AsSpan(0, count).IndexOf(slot) is >= 0 and var same)
            {
                _counts[same] += _counts[n];
                continue;
            }
            seen |= bit;
            (_slots[count], _counts[count]) = (slot, _counts[n]);
            count++;
        }
        _count = count;
    }

    private void Weigh(float weight)
    {
        var squares = 0.0;
        for (var i = 0; i < _count; i++)
        {
            var value = SegmentSlots.Value(_counts[i]);
            squares += value * value;
            _values[i] = (float)value;
        }
        Scale = weight / Math.Sqrt(squares);
    }
}
