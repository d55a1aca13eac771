namespace Classifier.Training.Evaluation;

/// <summary>95 % percentile bootstrap intervals; B. Efron, "Bootstrap methods: another look at the jackknife", 1979.</summary>
internal static class Bootstrap
{
    /// <summary>How many times documents are drawn anew.</summary>
    public const int Resamples = 1000;

    /// <summary>Of every drawing; the same documents give the same intervals.</summary>
    public const int Seed = 1;

    private const int Tail = Resamples / 40;

    /// <summary>The interval between which 95 of 100 resampled values lie.</summary>
    /// <param name="resampled">A figure on each of <see cref="Resamples"/> drawings.</param>
    public static (double Low, double High) Interval(IEnumerable<double> resampled)
    {
        var values = resampled.Order().ToArray();
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, Resamples);
        return (values[Tail], values[^(Tail + 1)]);
    }
}
