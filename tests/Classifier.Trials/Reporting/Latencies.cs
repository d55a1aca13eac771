namespace Classifier.Trials.Reporting;

/// <summary>Times of calls, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly Lock _gate = new();
    private readonly List<double> _milliseconds = [];

    public int Count
    {
        get
        {
            lock (_gate)
                return _milliseconds.Count;
        }
    }

    public void Add(TimeSpan time)
    {
        lock (_gate)
            _milliseconds.Add(time.TotalMilliseconds);
    }

    /// <summary>The time that a share of the calls did not exceed, in milliseconds; 0 without calls.</summary>
    /// <param name="share">0 to 1.</param>
    public double Quantile(double share)
    {
        lock (_gate)
        {
            double[] sorted = [.. _milliseconds.Order()];
            return sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
        }
    }

    public override string ToString() => $"p50 {Figure.Number(Quantile(0.5), 1)}, p99 {Figure.Number(Quantile(0.99), 1)}, most {Figure.Number(Quantile(1), 1)} ms";
}
