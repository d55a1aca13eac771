namespace Classifier.Training.Evaluation;

/// <summary>
/// Whether two models differ on the same documents: the exact form of Q. McNemar's test, "Note on the sampling error of the difference between
/// correlated proportions or percentages", 1947. Documents that both get right or both get wrong say nothing.
/// </summary>
internal static class McNemar
{
    /// <summary>The two-sided probability of a difference at least this great between models that are equally good: above 0 to 1.</summary>
    /// <param name="first">Which documents the first model gets right.</param>
    /// <param name="second">Which of the same documents the second gets right.</param>
    public static double Probability(IReadOnlyList<bool> first, IReadOnlyList<bool> second)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Count, first.Count);
        var onlyFirst = first.Zip(second).Count(p => p.First && !p.Second);
        var onlySecond = first.Zip(second).Count(p => !p.First && p.Second);
        var count = onlyFirst + onlySecond;
        // The binomial distribution of that many fair coins, up to the rarer side; in logarithms, since 2^−n soon vanishes.
        var term = -count * Math.Log(2);
        var total = 0.0;
        for (var k = 0; k <= Math.Min(onlyFirst, onlySecond); k++)
        {
            total += Math.Exp(term);
            term += Math.Log((count - k) / (k + 1.0));
        }
        return Math.Min(1, 2 * total);
    }
}
