using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Scoring;

/// <summary>Counts those n-grams of keys that a pool knows, and weights the counts.</summary>
/// <param name="column">The pool and the weights.</param>
/// <param name="keyCount">Number of keys; greater ones count as missing.</param>
internal sealed class NgramKernel(NgramColumn column, uint keyCount) : Kernel<KeyBuffer, CountBuffer>
{
    private readonly NgramTrie _trie = column.Pool.Trie;
    private readonly int _longest = column.Pool.MaxLength;
    private readonly int _skips = column.Skips;

    public override ColumnBuffer CreateBuffer(ColumnType type) => new CountBuffer(column.SlotCount);

    protected override void Run(KeyBuffer input, CountBuffer output)
    {
        var keys = input.Keys.Span;
        output.Begin();
        for (var start = 0; start < keys.Length; start++)
        {
            if (_skips == 0)
                Straight(keys, start, output);
            else
                Skipping(keys, start, NgramTrie.Root, length: 1, _skips, output);
        }
        output.End();
        Weight(output);
    }

    private void Straight(ReadOnlySpan<uint> keys, int start, CountBuffer counts)
    {
        var node = NgramTrie.Root;
        var end = Math.Min(keys.Length, start + _longest);
        for (var at = start; node != 0 && at < end; at++)
        {
            var step = _trie.Next(node, Known(keys[at]));
            if (step.Slot >= 0)
                counts.Add(step.Slot);
            node = step.Node;
        }
    }

    /// <summary>All n-grams with a given beginning, whose next key stands at a given place. As deep as n-grams are long: at most 10.</summary>
    private void Skipping(ReadOnlySpan<uint> keys, int at, int node, int length, int skips, CountBuffer counts)
    {
        var step = _trie.Next(node, Known(keys[at]));
        if (step.Slot >= 0)
            counts.Add(step.Slot);
        if (step.Node == 0 || length == _longest)
            return;
        for (var skip = 0; skip <= skips && at + 1 + skip < keys.Length; skip++)
            Skipping(keys, at + 1 + skip, step.Node, length + 1, skips - skip, counts);
    }

    private uint Known(uint key) => key <= keyCount ? key : 0;

    private void Weight(CountBuffer counts)
    {
        if (column.Weighting == NgramWeighting.Frequency)
            return;
        var idf = column.InverseDocumentFrequencies;
        var values = counts.Values.Span;
        var slots = counts.Indices.Span;
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)(column.Weighting == NgramWeighting.InverseDocumentFrequency ? idf[slots[i]] : values[i] * idf[slots[i]]);
    }
}
