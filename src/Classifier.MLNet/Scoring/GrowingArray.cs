using System.Runtime.CompilerServices;

namespace Classifier.MLNet.Scoring;

/// <summary>A list whose memory can be had as a span. It grows and never shrinks, so that it stops allocating once warm.</summary>
internal sealed class GrowingArray<T> where T : struct
{
    private T[] _items = [];

    public int Count { get; private set; }

    /// <summary>The items; valid until the next change.</summary>
    public Span<T> Span => _items.AsSpan(0, Count);

    /// <summary>The items; valid until the next change.</summary>
    public ReadOnlyMemory<T> Memory => _items.AsMemory(0, Count);

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow(Count + 1);
        _items[Count++] = item;
    }

    /// <summary>Makes the list so long. What stands in it is undefined, but for the items that it had before, up to that length.</summary>
    public Span<T> Resize(int count)
    {
        if (count > _items.Length)
            Grow(count);
        Count = count;
        return Span;
    }

    private void Grow(int count) => Array.Resize(ref _items, (int)Math.Min(Array.MaxLength, Math.Max(Math.Max(16, count), 2L * _items.Length)));
}
