using System.Buffers;
using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// Naive Bayes over features that are there or not (ML.NET's NaiveBayes, component <c>MNABYPRD</c>). The score of a class of n training rows, of
/// which k had a feature, is log(n ÷ rows) + the log-probability of a row without features + Σ over features there of log(k + 1) − log(n − k + 1).
/// </summary>
/// <remarks>
/// A feature is there when it is above 0 or NaN, as in ML.NET. Scores are logarithms, not probabilities, and do not sum to anything; that of a class
/// of no training rows is −∞. Precision: sums are 64-bit and rounded once; ML.NET adds the same terms in another order.
/// </remarks>
public sealed class NaiveBayes : MulticlassPredictor
{
    private const int MaxStackClasses = 256;
    private readonly FeatureCounts _counts;
    private readonly double[] _start;

    /// <summary>Creates the model.</summary>
    /// <param name="classCounts">Training rows of each class, at least 0; some class must have one.</param>
    /// <param name="featureCount">Number of features.</param>
    /// <param name="featureCounts">
    /// For each class that has training rows, in order, for each feature how many of them had it: 0 … the class's rows.
    /// </param>
    /// <param name="absentLogProbabilities">
    /// The log-probability of a row without features in each class: Σ over features of log(n − k + 1) − log(n + classes) as ML.NET computes it; finite.
    /// </param>
    /// <exception cref="ArgumentException">The sizes do not agree, or a number is out of range.</exception>
    public NaiveBayes(
        ImmutableArray<long> classCounts, int featureCount, ReadOnlySpan<long> featureCounts, ImmutableArray<double> absentLogProbabilities)
    {
        if (absentLogProbabilities.Length != classCounts.Length)
            throw new ArgumentException($"{absentLogProbabilities.Length} log-probabilities for {classCounts.Length} classes.", nameof(absentLogProbabilities));
        Shapes.RequireFinite(absentLogProbabilities.AsSpan(), "The log-probabilities");
        var total = Total(classCounts);
        _counts = new FeatureCounts(classCounts, featureCount, featureCounts);
        _start = [.. classCounts.Select((count, c) => Math.Log(count / total) + absentLogProbabilities[c])];
        ClassCounts = classCounts;
        AbsentLogProbabilities = absentLogProbabilities;
    }

    /// <summary>Training rows of each class.</summary>
    public ImmutableArray<long> ClassCounts { get; }

    /// <summary>The log-probability of a row without features in each class.</summary>
    public ImmutableArray<double> AbsentLogProbabilities { get; }

    /// <inheritdoc/>
    public override int FeatureCount => _counts.FeatureCount;

    /// <inheritdoc/>
    public override int ClassCount => ClassCounts.Length;

    /// <summary>For each class that has training rows, in order, for each feature how many of them had it.</summary>
    public long[] ToFeatureCounts() => _counts.ToRows();

    /// <inheritdoc/>
    private protected override void ScoreCore(FeatureVector features, Span<float> scores)
    {
        double[]? rented = null;
        var sums = ClassCount <= MaxStackClasses
            ? stackalloc double[MaxStackClasses]
            : rented = ArrayPool<double>.Shared.Rent(ClassCount);
        _start.CopyTo(sums);
        _counts.Add(features, sums);
        for (var c = 0; c < scores.Length; c++)
            scores[c] = (float)sums[c];
        if (rented is not null)
            ArrayPool<double>.Shared.Return(rented);
    }

    private static double Total(ImmutableArray<long> counts)
    {
        var total = 0L;
        foreach (var count in counts)
        {
            if (count < 0 || count > long.MaxValue - total)
                throw new ArgumentException($"A class of {count} training rows.", nameof(counts));
            total += count;
        }
        return total > 0 ? total : throw new ArgumentException("No class has training rows.", nameof(counts));
    }
}
