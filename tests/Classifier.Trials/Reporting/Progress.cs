using System.Diagnostics;

namespace Classifier.Trials.Reporting;

/// <summary>Shows how far a trial has come: count, rate, time left. A line a second at most on a terminal, one in ten seconds in a file.</summary>
internal sealed class Progress(TextWriter output, bool isTerminal)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan InFile = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private long _started = Stopwatch.GetTimestamp();
    private long _shown = Stopwatch.GetTimestamp();

    /// <summary>One that nobody sees.</summary>
    public static Progress None { get; } = new(TextWriter.Null, isTerminal: false);

    /// <summary>Begins a part of the trial.</summary>
    public void Begin(string what)
    {
        lock (_gate)
        {
            output.WriteLine(what);
            _started = _shown = Stopwatch.GetTimestamp();
        }
    }

    /// <summary>Tells how much is done, in any order and from any thread.</summary>
    /// <param name="done">Of <paramref name="total"/>.</param>
    /// <param name="total">More than 0.</param>
    /// <param name="unit">What is counted.</param>
    public void Report(double done, double total, string unit)
    {
        lock (_gate)
        {
            if (Stopwatch.GetElapsedTime(_shown) < (isTerminal ? OnTerminal : InFile))
                return;
            _shown = Stopwatch.GetTimestamp();
            var elapsed = Stopwatch.GetElapsedTime(_started);
            var rate = done / elapsed.TotalSeconds;
            var left = TimeSpan.FromSeconds(rate > 0 ? Math.Min((total - done) / rate, TimeSpan.FromDays(30).TotalSeconds) : 0);
            output.WriteLine($"  {Figure.Number(done)} of {Figure.Number(total)} {unit}, {Figure.Number(rate)}/s, {left:hh\\:mm\\:ss} left");
        }
    }
}
