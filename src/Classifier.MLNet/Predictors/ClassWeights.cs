using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// The weights of a linear multiclass model: a matrix of classes × features that keeps only its non-zero weights, feature by feature,
/// so that a row costs time in proportion to the weights of the features it has.
/// </summary>
/// <remarks>
/// The weights of feature f are <c>Values[k]</c> for class <c>Classes[k]</c>, the range of k as <see cref="RangeOf"/> says, classes ascending.
/// </remarks>
public sealed class ClassWeights
{
    /// <summary>The most classes that a model can have.</summary>
    public const int MaximumClasses = ushort.MaxValue + 1;

    private readonly FeatureRanks _features;
    private readonly int[] _starts;

    private ClassWeights(int classCount, ClassWeightsBuilder built)
    {
        (ClassCount, _features, _starts) = (classCount, built.Features, built.Starts);
        Classes = ImmutableCollectionsMarshal.AsImmutableArray(built.Classes);
        Values = ImmutableCollectionsMarshal.AsImmutableArray(built.Values);
    }

    /// <summary>Number of classes.</summary>
    public int ClassCount { get; }

    /// <summary>Number of features.</summary>
    public int FeatureCount => _features.FeatureCount;

    /// <summary>Class of each weight, 0 … <see cref="ClassCount"/> − 1.</summary>
    public ImmutableArray<ushort> Classes { get; }

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
            builder.Note(at % featureCount, rows[at]);
        builder.EndNotes();
        for (var at = 0; at < rows.Length; at++)
            builder.Count(at % featureCount, rows[at]);
        builder.EndCount();
        for (var at = 0; at < rows.Length; at++)
            builder.Add(at / featureCount, at % featureCount, rows[at]);
        return new(classCount, builder);
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
            builder.Note(features[k], values[k]);
        builder.EndNotes();
        for (var k = 0; k < values.Length; k++)
            builder.Count(features[k], values[k]);
        builder.EndCount();
        for (var c = 0; c < classCount; c++)
        {
            for (var k = starts[c]; k < starts[c + 1]; k++)
                builder.Add(c, features[k], values[k]);
        }

        return new(classCount, builder);
    }

    /// <summary>Where a feature's weights stand in <see cref="Classes"/> and <see cref="Values"/>.</summary>
    /// <param name="feature">0 to <see cref="FeatureCount"/> − 1.</param>
    /// <returns>The first, and the one after the last; the same twice when the feature has no weights.</returns>
    public (int Start, int End) RangeOf(int feature)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(feature);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(feature, FeatureCount);
        var rank = _features.Of(feature);
        return rank < 0 ? (0, 0) : (_starts[rank], _starts[rank + 1]);
    }

    /// <summary>A bit for each of 32 features, from a multiple of 32 on, that has weights.</summary>
    internal uint Weighted(int word) => _features.Members(word);

    private static void RequireShape(int classCount, int featureCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classCount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(classCount, MaximumClasses);
        ArgumentOutOfRangeException.ThrowIfLessThan(featureCount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(featureCount, Array.MaxLength);
    }

    /// <summary>The dense matrix, one row of <see cref="FeatureCount"/> weights per class: class-major, zeros included.</summary>
    public float[] ToRows()
    {
        var rows = new float[ClassCount * FeatureCount];
        for (var f = 0; f < FeatureCount; f++)
        {
            var (start, end) = RangeOf(f);
            for (var k = start; k < end; k++)
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
            var (start, end) = RangeOf(f);
            for (var k = start; k < end; k++)
            {
                var at = next[Classes[k]]++;
                features[at] = f;
                values[at] = Values[k];
            }
        }

        return (starts, features, values);
    }

    /// <summary>
    /// Adds the product of matrix and vector to <paramref name="sums"/>, one sum per class. Each sum takes its terms in the order of the vector's
    /// slots, so it is the same whether the vector is dense or sparse.
    /// </summary>
    internal void AddProduct(FeatureVector features, Span<double> sums)
    {
        if (!features.IsDense)
        {
            AddProduct(features.Indices, features.Values, sums);
            return;
        }
        Span<int> slots = stackalloc int[WeightRows.Capacity];
        for (var start = 0; start < features.Length; start += slots.Length)
        {
            var count = Math.Min(slots.Length, features.Length - start);
            for (var i = 0; i < count; i++)
                slots[i] = start + i;
            AddProduct(slots[..count], features.Values.Slice(start, count), sums);
        }
    }

    /// <summary>Adds the product of the matrix and a vector whose slots are in any order and may repeat. Each sum takes its terms in their order.</summary>
    /// <param name="slots">Each 0 to <see cref="FeatureCount"/> − 1.</param>
    /// <param name="values">One for each slot.</param>
    /// <param name="sums">One for each class.</param>
    public void AddProduct(ReadOnlySpan<int> slots, ReadOnlySpan<float> values, Span<double> sums)
    {
        Span<WeightRow> rows = stackalloc WeightRow[WeightRows.Capacity];
        while (slots.Length > 0)
        {
            var count = Math.Min(WeightRows.Capacity, slots.Length);
            var found = rows[..WeightRows.Find(_features, slots[..count], values, rows)];
            WeightRows.Locate(found, _starts, Classes.AsSpan(), Values.AsSpan());
            WeightRows.Add(found, Classes.AsSpan(), Values.AsSpan(), sums[..ClassCount]);
            slots = slots[count..];
            values = values[count..];
        }
    }
}
