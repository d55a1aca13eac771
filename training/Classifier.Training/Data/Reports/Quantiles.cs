namespace Classifier.Training.Data.Reports;

/// <summary>How numbers are spread: nearest ranks.</summary>
internal sealed record Quantiles(int Least, int P5, int P25, int Median, int P75, int P95, int Most)
{
    /// <summary>Of some numbers; all 0 when there are none.</summary>
    public static Quantiles Of(IEnumerable<int> numbers)
    {
        int[] sorted = [.. numbers.Order()];
        return new Quantiles(At(0), At(0.05), At(0.25), At(0.5), At(0.75), At(0.95), At(1));

        int At(double share) => sorted.Length == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
