namespace Classifier.Server.Telemetry;

/// <summary>
/// The population stability index of two distributions over the same classes: Σ (aᵢ − eᵢ) ln(aᵢ ÷ eᵢ), the symmetric Kullback-Leibler divergence.
/// 0 when they are the same; by convention below 0.1 is no drift and above 0.25 much.
/// </summary>
internal static class PopulationStability
{
    /// <summary>The index, in nats: 0 or more.</summary>
    /// <param name="expected">Counts of each class in the past, not all 0.</param>
    /// <param name="actual">
    /// Counts of each class now. Half a document is added to every count of both, so that a class that never occurs does not make it infinite.
    /// </param>
    /// <exception cref="ArgumentException">Not as many classes in both.</exception>
    public static double Index(ReadOnlySpan<long> expected, ReadOnlySpan<long> actual)
    {
        if (expected.Length != actual.Length)
            throw new ArgumentException("There must be as many classes in both.", nameof(actual));
        double expectedTotal = 0.5 * expected.Length, actualTotal = 0.5 * expected.Length;
        for (var i = 0; i < expected.Length; i++)
            (expectedTotal, actualTotal) = (expectedTotal + expected[i], actualTotal + actual[i]);
        var index = 0.0;
        for (var i = 0; i < expected.Length; i++)
        {
            var (e, a) = ((expected[i] + 0.5) / expectedTotal, (actual[i] + 0.5) / actualTotal);
            index += (a - e) * Math.Log(a / e);
        }
        return index;
    }
}
