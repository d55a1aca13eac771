using System.Collections.Immutable;
using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Numerics;

namespace Classifier.Training.Trainers;

/// <summary>
/// Multinomial logistic regression on hashed n-grams. Slots seen in fewer than <see cref="MaximumEntropyOptions.MinimumDocuments"/> documents are left out;
/// each remaining slot is scaled by its inverse document frequency ln((1 + N)/(1 + df)) + 1 while training, and the scale is folded into
/// its weights, so that serving needs no frequencies.
/// </summary>
public static class LbfgsMaximumEntropy
{
    /// <summary>Trains.</summary>
    /// <param name="vectors">One per document, all of one length.</param>
    /// <param name="targets">The classes that fit each document.</param>
    /// <param name="options">Hyper-parameters.</param>
    /// <param name="iterated">Told iteration and objective; may be null.</param>
    /// <param name="cancellation">Stops between iterations.</param>
    public static LinearMulticlass Train(
        IReadOnlyList<SparseVector> vectors,
        TargetWeights targets,
        MaximumEntropyOptions options,
        Action<int, double>? iterated,
        CancellationToken cancellation)
    {
        var slotCount = vectors[0].Length;
        var frequencies = DocumentFrequencies(vectors, slotCount);
        // The most frequent first: their parameters, which most documents need, then lie together in memory.
        var slots = Enumerable.Range(0, slotCount)
            .Where(s => frequencies[s] >= options.MinimumDocuments).OrderByDescending(s => frequencies[s]).ToArray();
        var columns = new int[slotCount];
        Array.Fill(columns, -1);
        for (var c = 0; c < slots.Length; c++)
            columns[slots[c]] = c;
        var scales = Array.ConvertAll(slots, s => Math.Log((1.0 + vectors.Count) / (1 + frequencies[s])) + 1);
        var rows = SparseMatrix.From(vectors, columns, slots.Length);
        for (var k = 0; k < rows.Values.Length; k++)
            rows.Values[k] *= (float)scales[rows.Columns[k]];
        var objective = new MaximumEntropyObjective(rows, rows.Transpose(), targets, options.L2Regularization);
        var point = Lbfgs.Minimise(objective, options.Lbfgs, iterated, cancellation);
        return Fold(point, slots, scales, targets.ClassCount, slotCount);
    }

    private static int[] DocumentFrequencies(IReadOnlyList<SparseVector> vectors, int slotCount)
    {
        var frequencies = new int[slotCount];
        foreach (var vector in vectors)
            foreach (var slot in vector.Indices)
                frequencies[slot]++;
        return frequencies;
    }

    private static LinearMulticlass Fold(double[] point, int[] slots, double[] scales, int classCount, int slotCount)
    {
        var starts = Enumerable.Range(0, classCount + 1).Select(c => c * slots.Length).ToArray();
        var (features, values, bias) = (new int[starts[^1]], new float[starts[^1]], new float[classCount]);
        int[] ascending = [.. Enumerable.Range(0, slots.Length).OrderBy(f => slots[f])];
        for (var c = 0; c < classCount; c++)
        {
            for (var i = 0; i < slots.Length; i++)
            {
                var f = ascending[i];
                (features[starts[c] + i], values[starts[c] + i]) = (slots[f], (float)(point[(f * classCount) + c] * scales[f]));
            }
            bias[c] = (float)point[(slots.Length * classCount) + c];
        }
        return new LinearMulticlass(
            ImmutableArray.Create(bias), ClassWeights.FromSparseRows(classCount, slotCount, starts, features, values));
    }
}
