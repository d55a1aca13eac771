using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Scoring;

/// <summary>Counts the n-grams of keys in the slots that they hash to.</summary>
/// <param name="column">How they hash.</param>
/// <param name="keyCounts">Of each input its number of keys; greater ones count as missing.</param>
internal sealed class HashedNgramKernel(HashedNgramColumn column, uint[] keyCounts) : Kernel
{
    private readonly int _longest = column.Length;
    private readonly int _shortest = column.HasAllLengths ? 1 : column.Length;
    private readonly int _skips = column.Skips;
    private readonly uint _seed = column.Seed;
    private readonly bool _isOrdered = column.IsOrdered;
    private readonly bool _rehashes = column.RehashesUnigrams;
    private readonly uint _mask = (1u << column.Bits) - 1;

    public override ColumnBuffer CreateBuffer(ColumnType type) => new CountBuffer(1 << column.Bits);

    public override void Run(ReadOnlySpan<ColumnBuffer> inputs, ColumnBuffer output)
    {
        var counts = (CountBuffer)output;
        counts.Begin();
        for (var i = 0; i < inputs.Length; i++)
        {
            var source = new Source(((KeyBuffer)inputs[i]).Keys.Span, keyCounts[i], (uint)i);
            for (var start = 0; start < source.Keys.Length; start++)
            {
                if (_skips == 0)
                    Straight(source, start, counts);
                else
                    Skipping(source, start, length: 1, _skips, _seed, counts);
            }
        }
        counts.End();
    }

    /// <summary>All n-grams that begin somewhere.</summary>
    private void Straight(in Source source, int start, CountBuffer counts)
    {
        var hash = _seed;
        var most = Math.Min(_longest, source.Keys.Length - start);
        for (var length = 1; length <= most; length++)
        {
            var key = source[start + length - 1];
            hash = Murmur.Round(hash, key);
            if (length >= _shortest)
                counts.Add(Slot(hash, length, key, source.Index));
        }
    }

    /// <summary>All n-grams with a given beginning, whose next key stands at a given place. As deep as n-grams are long: at most 10.</summary>
    private void Skipping(in Source source, int at, int length, int skips, uint hash, CountBuffer counts)
    {
        var key = source[at];
        hash = Murmur.Round(hash, key);
        if (length >= _shortest)
            counts.Add(Slot(hash, length, key, source.Index));
        if (length == _longest)
            return;
        for (var skip = 0; skip <= skips && at + 1 + skip < source.Keys.Length; skip++)
            Skipping(source, at + 1 + skip, length + 1, skips - skip, hash, counts);
    }

    private int Slot(uint rounds, int length, uint key, uint input)
    {
        var hash = length == 1 && !_rehashes ? key : Murmur.Finish(Murmur.Round(rounds, (uint)length));
        if (_isOrdered)
            hash = Murmur.Finish(input > 0 ? Murmur.Round(hash, input) : hash);
        return (int)(hash & _mask);
    }

    private readonly ref struct Source(ReadOnlySpan<uint> keys, uint keyCount, uint index)
    {
        private readonly uint _keyCount = keyCount;

        public ReadOnlySpan<uint> Keys { get; } = keys;

        public uint Index { get; } = index;

        public uint this[int at] => Keys[at] is var key && key <= _keyCount ? key : 0;
    }
}
