namespace Classifier.Training.Labelling.Agreement;

/// <summary>A figure with its 95 % percentile bootstrap interval (B. Efron, 1979).</summary>
/// <param name="Value">The figure; null when it is not defined.</param>
/// <param name="Low">Lower end; null when the figure was not defined in any resample.</param>
/// <param name="High">Upper end; likewise.</param>
internal sealed record Estimate(double? Value, double? Low, double? High)
{
    /// <summary>How often documents are drawn anew.</summary>
    public const int Resamples = 1000;

    /// <summary>An estimate from what resamples gave; those in which the figure is not defined are left out.</summary>
    public static Estimate Of(double? value, IEnumerable<double?> resampled)
    {
        double[] sorted = [.. resampled.OfType<double>().Order()];
        return sorted.Length == 0 ? new(value, null, null) : new(value, sorted[sorted.Length / 40], sorted[^(1 + (sorted.Length / 40))]);
    }
}
