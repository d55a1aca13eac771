using System.Buffers;

namespace Classifier.Text.Normalization;

/// <summary>A growing list on a rented array, which <see cref="Dispose"/> returns.</summary>
internal sealed class PooledList<T>(int capacity) : IDisposable
    where T : unmanaged
{
    private T[] _items = ArrayPool<T>.Shared.Rent(Math.Max(capacity, 16));

    public int Count { get; private set; }

    public T this[int index] => _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    /// <summary>A copy of exactly the items added.</summary>
    public T[] ToArray() => _items.AsSpan(0, Count).ToArray();

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(checked(_items.Length * 2));
        _items.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
