using System.Numerics;

namespace Classifier.Modeling.Features;

/// <summary>Counts slots in a hash table of their places. Slots are hashes themselves, so that their lower bits spread well. Used again and again, by one thread.</summary>
internal sealed class NgramCounts
{
    private int[] _table = [];
    private int _mask;
    private int[] _slots = [];
    private int[] _counts = [];

    /// <summary>How many slots were counted, each once.</summary>
    public int Count { get; private set; }

    /// <summary>The slots, in the order in which they came.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, Count);

    /// <summary>How often each came.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, Count);

    /// <summary>Begins anew.</summary>
    /// <param name="most">How many slots may come.</param>
    public void Clear(int most)
    {
        Count = 0;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)most * 2);
        if (_table.Length < size)
            (_table, _slots, _counts) = (new int[size], new int[size / 2], new int[size / 2]);
        else
            _table.AsSpan(0, size).Clear();
        _mask = size - 1;
    }

    /// <summary>Counts the slot of each hash.</summary>
    public void Add(ReadOnlySpan<uint> hashes, uint salt, int bits)
    {
        var (table, slots, counts) = (_table, _slots, _counts);
        var (mask, count) = (_mask, Count);
        foreach (var hash in hashes)
        {
            var slot = NgramHash.Slot(hash, salt, bits);
            var at = slot & mask;
            int place;
            while ((place = table[at]) > 0 && slots[place - 1] != slot)
                at = (at + 1) & mask;
            if (place == 0)
            {
                (slots[count], counts[count]) = (slot, 0);
                table[at] = place = ++count;
            }
            counts[place - 1]++;
        }
        Count = count;
    }
}
