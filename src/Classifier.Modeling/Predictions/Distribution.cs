namespace Classifier.Modeling.Predictions;

/// <summary>Tells probabilities from other scores.</summary>
internal static class Distribution
{
    private const double SumTolerance = 1e-3;

    /// <summary>Whether no score is below 0 and they sum to 1, to a thousandth.</summary>
    public static bool IsOne(ReadOnlySpan<float> scores)
    {
        var sum = 0.0;
        foreach (var score in scores)
            sum += score >= 0 ? score : double.NaN;
        return Math.Abs(sum - 1) <= SumTolerance;
    }
}
