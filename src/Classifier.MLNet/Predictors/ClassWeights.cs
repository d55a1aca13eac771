using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// The weights of a linear multiclass model: a matrix of classes × features that keeps only its non-zero weights, feature by feature,
/// so that a row costs time in proportion to the weights of the features it has.
/// </summary>
/// <remarks>
/// The weights of feature f are <c>Values[k]</c> for class <c>Classes[k]</c>, k from <c>FeatureStarts[f]</c> to
/// <c>FeatureStarts[f + 1] − 1</c>, classes ascending.
/// </remarks>
public sealed class ClassWeights
{
    private ClassWeights(int classCount, int[] featureStarts, int[] classes, float[] values)
    {
        ClassCount = classCount;
        FeatureStarts = ImmutableCollectionsMarshal.AsImmutableArray(featureStarts);
        Classes = ImmutableCollectionsMarshal.AsImmutableArray(classes);
        Values = ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    /// <summary>Number of classes.</summary>
    public int ClassCount { get; }

    /// <summary>Number of features.</summary>
    public int FeatureCount => FeatureStarts.Length - 1;

    /// <summary>Where each feature's weights begin in <see cref="Classes"/> and <see cref="Values"/>; features + 1 numbers.</summary>
    public ImmutableArray<int> FeatureStarts { get; }

    /// <summary>Class of each weight, 0 … <see cref="ClassCount"/> − 1.</summary>
    public ImmutableArray<int> Classes { get; }

    /// <summary>The weights that are not 0; all finite.</summary>
    public ImmutableArray<float> Values { get; }

    /// <summary>Takes the non-zero weights of a dense matrix, one row of <paramref name="featureCount"/> weights per class.</summary>
    /// <exception cref="ArgumentException">The size is not classes × features, or a weight is not finite.</exception>
    public static ClassWeights FromRows(int classCount, int featureCount, ReadOnlySpan<float> rows)
    {
        RequireShape(classCount, featureCount);
        if (rows.Length != (long)classCount * featureCount)
            throw new ArgumentException($"{rows.Length} weights for {classCount} classes of {featureCount} features.", nameof(rows));

        var builder = new ClassWeightsBuilder(featureCount);
        for (var at = 0; at < rows.Length; at++)
            builder.Count(at % featureCount, rows[at]);
        builder.EndCount();
        for (var at = 0; at < rows.Length; at++)
            builder.Add(at / featureCount, at % featureCount, rows[at]);
        return new(classCount, builder.FeatureStarts, builder.Classes, builder.Values);
    }

    /// <summary>Takes the weights of a matrix in compressed rows (CSR), one row per class.</summary>
    /// <param name="classCount">Number of classes.</param>
    /// <param name="featureCount">Number of features.</param>
    /// <param name="starts">Where each row begins; classes + 1 numbers from 0 to the number of weights, never falling.</param>
    /// <param name="features">Feature of each weight, strictly ascending within a row.</param>
    /// <param name="values">The weights.</param>
    /// <exception cref="ArgumentException">The arrays do not describe such a matrix, or a weight is not finite.</exception>
    public static ClassWeights FromSparseRows(
        int classCount, int featureCount, ReadOnlySpan<int> starts, ReadOnlySpan<int> features, ReadOnlySpan<float> values)
    {
        RequireShape(classCount, featureCount);
        SparseRows.Require(classCount, featureCount, starts, features, values);

        var builder = new ClassWeightsBuilder(featureCount);
        for (var k = 0; k < values.Length; k++)
            builder.Count(features[k], values[k]);
        builder.EndCount();
        for (var c = 0; c < classCount; c++)
        {
            for (var k = starts[c]; k < starts[c + 1]; k++)
                builder.Add(c, features[k], values[k]);
        }

        return new(classCount, builder.FeatureStarts, builder.Classes, builder.Values);
    }

    private static void RequireShape(int classCount, int featureCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(featureCount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(featureCount, Array.MaxLength);
    }

    /// <summary>The dense matrix, one row of <see cref="FeatureCount"/> weights per class: class-major, zeros included.</summary>
    public float[] ToRows()
    {
        var rows = new float[ClassCount * FeatureCount];
        for (var f = 0; f < FeatureCount; f++)
        {
            for (var k = FeatureStarts[f]; k < FeatureStarts[f + 1]; k++)
                rows[(Classes[k] * FeatureCount) + f] = Values[k];
        }

        return rows;
    }

    /// <summary>The matrix in compressed rows (CSR), one row per class, as <see cref="FromSparseRows"/> takes it.</summary>
    public (int[] Starts, int[] Features, float[] Values) ToSparseRows()
    {
        var starts = new int[ClassCount + 1];
        foreach (var c in Classes)
            starts[c + 1]++;
        for (var c = 0; c < ClassCount; c++)
            starts[c + 1] += starts[c];

        var next = starts[..^1];
        var features = new int[Values.Length];
        var values = new float[Values.Length];
        for (var f = 0; f < FeatureCount; f++)
        {
            for (var k = FeatureStarts[f]; k < FeatureStarts[f + 1]; k++)
            {
                var at = next[Classes[k]]++;
                features[at] = f;
                values[at] = Values[k];
            }
        }

        return (starts, features, values);
    }

    /// <summary>
    /// Adds the product of matrix and vector to <paramref name="sums"/>, one sum per class. Each sum takes its terms in ascending order
    /// of the features, so it is the same whether the vector is dense or sparse.
    /// </summary>
    internal void AddProduct(FeatureVector features, Span<double> sums)
    {
        sums = sums[..ClassCount];
        var values = features.Values;
        var slots = features.Indices;
        var starts = FeatureStarts.AsSpan();
        var allClasses = Classes.AsSpan();
        var allWeights = Values.AsSpan();
        for (var i = 0; i < values.Length; i++)
        {
            var feature = features.IsDense ? i : slots[i];
            var (start, count) = (starts[feature], starts[feature + 1] - starts[feature]);
            var weights = allWeights.Slice(start, count);
            if (count == sums.Length)
                WeightedSum.AddAll(values[i], weights, sums);
            else
                WeightedSum.AddSome(values[i], weights, allClasses.Slice(start, count), sums);
        }
    }
}
