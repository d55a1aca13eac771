using System.Buffers;

namespace Classifier.Modeling.Features;

/// <summary>The slots of one segment of a document, strictly ascending, each with its value. Rented: dispose of it once, for one thread.</summary>
internal sealed class SegmentSlots : IDisposable
{
    private static readonly double[] Logarithms = [.. Enumerable.Range(0, 64).Select(count => Math.Log(count))];

    private readonly int[] _slots;
    private readonly float[] _values;
    private int _next;

    /// <summary>Counts and weighs the n-grams of a segment.</summary>
    /// <param name="hashes">The document's tokens.</param>
    /// <param name="segment">Which of them, and what they weigh.</param>
    /// <param name="settings">How they are hashed.</param>
    public SegmentSlots(ReadOnlySpan<uint> hashes, HashedSegment segment, TextFeatureSettings settings)
    {
        hashes = hashes[..segment.TokenCount];
        _slots = ArrayPool<int>.Shared.Rent(hashes.Length * 2);
        _values = ArrayPool<float>.Shared.Rent(hashes.Length * 2);
        var slots = _slots.AsSpan(0, HashedTextFeatures.Slots(hashes, segment.Salt, settings, _slots));
        SlotSort.Ascending(slots, settings.Bits);
        Count = Weigh(slots, segment.Weight);
    }

    /// <summary>How many slots there are.</summary>
    public int Count { get; }

    /// <summary>The first slot that was not taken; <see cref="int.MaxValue"/> when all were.</summary>
    public int Slot => _next < Count ? _slots[_next] : int.MaxValue;

    /// <summary>Takes the value of <see cref="Slot"/>.</summary>
    public float Take() => _values[_next++];

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        ArrayPool<float>.Shared.Return(_values);
    }

    /// <summary>What an n-gram that occurs so often in a segment counts, before scaling: sublinear term frequency, 1 + ln(count).</summary>
    public static double Value(int count) => 1 + (count < Logarithms.Length ? Logarithms[count] : Math.Log(count));

    /// <summary>Leaves each slot once, with its value, scaled so that all of them have the weight as their L2 norm.</summary>
    private int Weigh(Span<int> sorted, float weight)
    {
        var count = 0;
        var squares = 0.0;
        for (int i = 0, next; i < sorted.Length; i = next)
        {
            for (next = i + 1; next < sorted.Length && sorted[next] == sorted[i]; next++)
            {
            }
            var value = Value(next - i);
            squares += value * value;
            (_slots[count], _values[count]) = (sorted[i], (float)value);
            count++;
        }
        var scale = (float)(weight / Math.Sqrt(squares));
        foreach (ref var value in _values.AsSpan(0, count))
            value *= scale;
        return count;
    }
}
