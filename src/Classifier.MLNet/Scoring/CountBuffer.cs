using System.Numerics;
using System.Runtime.CompilerServices;

namespace Classifier.MLNet.Scoring;

/// <summary>
/// A sparse vector of how often each slot was counted. Up to <see cref="MaxTable"/> slots the counts stand in a table, with a bit for each slot
/// that has one; of more slots a list is kept and sorted. Either is made when the first row is counted, and clean again after each.
/// </summary>
internal sealed class CountBuffer : NumberBuffer
{
    /// <summary>Most slots for which there is a table (of 4 bytes each).</summary>
    public const int MaxTable = 1 << 22;

    private const int BitsShift = 6;
    private readonly int _slots;
    private readonly bool _hasTable;
    private readonly GrowingArray<int> _list = new();
    private float[] _counts = [];
    private ulong[] _touched = [];
    private int _added;

    /// <param name="slots">Length of the vector.</param>
    public CountBuffer(int slots)
    {
        _slots = slots;
        _hasTable = slots <= MaxTable;
    }

    /// <summary>Begins a row.</summary>
    public void Begin()
    {
        if (_hasTable && _counts.Length < _slots)
        {
            _counts = new float[_slots];
            _touched = new ulong[((_slots - 1) >> BitsShift) + 1];
        }
        SetSparse(_slots);
    }

    /// <summary>Counts a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int slot)
    {
        if (_hasTable)
        {
            _counts[slot]++;
            _touched[slot >> BitsShift] |= 1UL << slot;
            _added++;
        }
        else
        {
            _list.Add(slot);
        }
    }

    /// <summary>Ends the row: what was counted becomes the vector.</summary>
    public void End()
    {
        var most = _hasTable ? Math.Min(_added, _slots) : _list.Count;
        var indices = Indices.Resize(most);
        var values = Values.Resize(most);
        var count = _hasTable ? HarvestTable(indices, values) : HarvestList(indices, values);
        Indices.Resize(count);
        Values.Resize(count);
        _added = 0;
        _list.Clear();
    }

    private int HarvestTable(Span<int> indices, Span<float> values)
    {
        var count = 0;
        if (indices.IsEmpty)
            return count;
        for (var word = 0; word < _touched.Length; word++)
        {
            var bits = _touched[word];
            if (bits == 0)
                continue;
            _touched[word] = 0;
            for (; bits != 0; bits &= bits - 1, count++)
            {
                var slot = (word << BitsShift) + BitOperations.TrailingZeroCount(bits);
                indices[count] = slot;
                values[count] = _counts[slot];
                _counts[slot] = 0;
            }
        }
        return count;
    }

    private int HarvestList(Span<int> indices, Span<float> values)
    {
        _list.Span.Sort();
        var count = 0;
        foreach (var slot in _list.Span)
        {
            if (count == 0 || indices[count - 1] != slot)
                (indices[count], values[count++]) = (slot, 0);
            values[count - 1]++;
        }
        return count;
    }
}
