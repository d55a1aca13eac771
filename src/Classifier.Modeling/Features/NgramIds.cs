using System.Numerics;

namespace Classifier.Modeling.Features;

/// <summary>
/// Numbers the different n-grams of a text in the order in which they first stand in it, so that those of a text's beginning have the lowest numbers.
/// Used again and again, by one thread.
/// </summary>
internal sealed class NgramIds
{
    // Open addressing: 0 for a free place, otherwise a number + 1. N-grams are hashes already.
    private int[] _table = [];
    private uint[] _hashes = [];
    private int[] _ids = [];
    private int _mask;
    private int _count;
    private int _length;

    /// <summary>The hash of each n-gram, by number.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, _count);

    /// <summary>The number of the n-gram at each place of the text.</summary>
    public ReadOnlySpan<int> Ids => _ids.AsSpan(0, _length);

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        (_count, _length) = (0, 0);
        _table.AsSpan(0, _table.Length > 0 ? _mask + 1 : 0).Clear();
    }

    /// <summary>Makes room for so many n-grams.</summary>
    public void Reserve(int length)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)length * 2);
        if (size <= _mask + 1 && _table.Length > 0)
            return;
        if (_table.Length < size)
        {
            _table = new int[size];
            Array.Resize(ref _hashes, size / 2);
            Array.Resize(ref _ids, size / 2);
        }
        _mask = size - 1;
        Array.Clear(_table);
        for (var id = 0; id < _count; id++)
        {
            var at = (int)_hashes[id] & _mask;
            while (_table[at] > 0)
                at = (at + 1) & _mask;
            _table[at] = id + 1;
        }
    }

    /// <summary>Adds the n-gram that stands next in the text; there must be room.</summary>
    public void Add(uint hash)
    {
        var at = (int)hash & _mask;
        int place;
        while ((place = _table[at]) > 0 && _hashes[place - 1] != hash)
            at = (at + 1) & _mask;
        if (place == 0)
        {
            _hashes[_count] = hash;
            _table[at] = place = ++_count;
        }
        _ids[_length++] = place - 1;
    }
}
