namespace Classifier.Training.Labelling.Suggestions;

/// <summary>Tells how fast documents are read and how long the rest takes, once a second at most. Safe for many threads.</summary>
/// <param name="total">How many there are.</param>
/// <param name="report">Receives such as <c>1200 of 30000, 410 a second, 1:10 left</c>.</param>
/// <param name="time">The clock.</param>
internal sealed class WorkPace(int total, Action<string> report, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly long _started = time.GetTimestamp();
    private TimeSpan _reported;
    private int _done;

    /// <summary>One more is done.</summary>
    public void Next()
    {
        lock (_lock)
        {
            _done++;
            var elapsed = time.GetElapsedTime(_started);
            if (elapsed - _reported < Interval)
                return;
            _reported = elapsed;
            var rate = _done / elapsed.TotalSeconds;
            var left = TimeSpan.FromSeconds((total - _done) / rate);
            report(FormattableString.Invariant($"{_done} of {total}, {rate:F0} a second, {(int)left.TotalMinutes}:{left.Seconds:D2} left"));
        }
    }
}
