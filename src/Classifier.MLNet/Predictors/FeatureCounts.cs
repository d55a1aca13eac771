using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// The counts of <see cref="NaiveBayes"/> that are not 0, feature by feature, and what each adds to a score. A count of 0 adds the same for every
/// feature of a class, so it is added once per row, times the features that are there; a row costs the counts of its features and no more.
/// </summary>
internal sealed class FeatureCounts
{
    private readonly ImmutableArray<long> _classCounts;
    private readonly int[] _starts;
    private readonly int[] _classes;
    private readonly long[] _counts;
    private readonly double[] _weights;
    private readonly double[] _weightsOfZero;

    public FeatureCounts(ImmutableArray<long> classCounts, int featureCount, ReadOnlySpan<long> rows)
    {
        var used = Used(classCounts);
        if (featureCount < 1 || rows.Length != (long)featureCount * used.Length)
            throw new ArgumentException($"{rows.Length} counts for {used.Length} classes with training rows and {featureCount} features.");
        _classCounts = classCounts;
        FeatureCount = featureCount;
        _weightsOfZero = [.. classCounts.Select(n => Weight(0, n))];
        _starts = Starts(featureCount, rows);
        _classes = new int[_starts[^1]];
        _counts = new long[_starts[^1]];
        _weights = new double[_starts[^1]];
        Place(used, rows);
    }

    public int FeatureCount { get; }

    /// <summary>Adds the weights of the features that are there to one sum per class.</summary>
    public void Add(FeatureVector features, Span<double> sums)
    {
        var present = 0;
        var values = features.Values;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] <= 0)
                continue;
            present++;
            var feature = features.IsDense ? i : features.Indices[i];
            for (var k = _starts[feature]; k < _starts[feature + 1]; k++)
                sums[_classes[k]] += _weights[k];
        }

        for (var c = 0; c < _weightsOfZero.Length; c++)
            sums[c] += present * _weightsOfZero[c];
    }

    /// <summary>The dense counts, one row for each class that has training rows.</summary>
    public long[] ToRows()
    {
        var used = Used(_classCounts);
        var rows = new long[used.Length * FeatureCount];
        for (var f = 0; f < FeatureCount; f++)
            for (var k = _starts[f]; k < _starts[f + 1]; k++)
                rows[(Array.BinarySearch(used, _classes[k]) * FeatureCount) + f] = _counts[k];
        return rows;
    }

    private static int[] Used(ImmutableArray<long> classCounts) =>
        [.. Enumerable.Range(0, classCounts.Length).Where(c => classCounts[c] > 0)];

    private static double Weight(long count, long classCount) => Math.Log(count + 1.0) - Math.Log((double)classCount - count + 1);

    private static int[] Starts(int featureCount, ReadOnlySpan<long> rows)
    {
        var starts = new int[featureCount + 1];
        for (var at = 0; at < rows.Length; at++)
            if (rows[at] != 0)
                starts[(at % featureCount) + 1]++;
        for (var f = 0; f < featureCount; f++)
            starts[f + 1] += starts[f];
        return starts;
    }

    private void Place(int[] used, ReadOnlySpan<long> rows)
    {
        var next = _starts[..^1];
        for (var at = 0; at < rows.Length; at++)
        {
            var (count, c) = (rows[at], used[at / FeatureCount]);
            if (count < 0 || count > _classCounts[c])
                throw new ArgumentException($"{count} of {_classCounts[c]} training rows of class {c} have a feature.");
            if (count == 0)
                continue;
            var k = next[at % FeatureCount]++;
            (_classes[k], _counts[k], _weights[k]) = (c, count, Weight(count, _classCounts[c]) - _weightsOfZero[c]);
        }
    }
}
