using System.Collections.Immutable;
using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Numerics;

namespace Classifier.Training.Trainers;

/// <summary>
/// Hashed n-grams as linear models are trained on them. Slots seen in too few documents are left out; each remaining slot is scaled by its inverse
/// document frequency ln((1 + N)/(1 + df)) + 1, and the scale is folded into its weights, so that serving needs no frequencies.
/// </summary>
internal sealed class ScaledRows
{
    private readonly int _slotCount;
    private readonly int[] _slots;
    private readonly double[] _scales;

    /// <summary>Counts and scales.</summary>
    /// <param name="vectors">One per document, all of one length; at least one.</param>
    /// <param name="minimumDocuments">Slots of fewer documents are left out.</param>
    public ScaledRows(IReadOnlyList<SparseVector> vectors, int minimumDocuments)
    {
        _slotCount = vectors[0].Length;
        var frequencies = DocumentFrequencies(vectors);
        // The most frequent first: their parameters, which most documents need, then lie together in memory.
        long[] order = [.. Enumerable.Range(0, _slotCount).Where(s => frequencies[s] >= minimumDocuments).Select(s => ((long)-frequencies[s] << 32) | (uint)s)];
        Array.Sort(order);
        _slots = Array.ConvertAll(order, o => (int)o);
        var columns = new int[_slotCount];
        Array.Fill(columns, -1);
        for (var c = 0; c < _slots.Length; c++)
            columns[_slots[c]] = c;
        _scales = Array.ConvertAll(_slots, s => Math.Log((1.0 + vectors.Count) / (1 + frequencies[s])) + 1);
        Rows = SparseMatrix.From(vectors, columns, _slots.Length);
        Parallel.For(0, vectors.Count, row =>
        {
            for (var k = Rows.Starts[row]; k < Rows.Starts[row + 1]; k++)
                Rows.Values[k] *= (float)_scales[Rows.Columns[k]];
        });
    }

    /// <summary>A row per document; columns are the slots that remain, the most frequent first.</summary>
    public SparseMatrix Rows { get; }

    /// <summary>In how many documents each slot stands.</summary>
    public static int[] DocumentFrequencies(IReadOnlyList<SparseVector> vectors)
    {
        var frequencies = new int[vectors[0].Length];
        foreach (var vector in vectors)
            foreach (var slot in vector.Indices)
                frequencies[slot]++;
        return frequencies;
    }

    /// <summary>The model on unscaled slots.</summary>
    /// <param name="weight">The weight of a column for a class.</param>
    /// <param name="bias">The bias of each class.</param>
    public LinearMulticlass Model(Func<int, int, double> weight, ImmutableArray<float> bias)
    {
        var starts = Enumerable.Range(0, bias.Length + 1).Select(c => c * _slots.Length).ToArray();
        var (features, values) = (new int[starts[^1]], new float[starts[^1]]);
        int[] ascending = [.. Enumerable.Range(0, _slots.Length).OrderBy(f => _slots[f])];
        for (var c = 0; c < bias.Length; c++)
            for (var i = 0; i < _slots.Length; i++)
            {
                var f = ascending[i];
                (features[starts[c] + i], values[starts[c] + i]) = (_slots[f], (float)(weight(f, c) * _scales[f]));
            }
        return new LinearMulticlass(bias, ClassWeights.FromSparseRows(bias.Length, _slotCount, starts, features, values));
    }
}
