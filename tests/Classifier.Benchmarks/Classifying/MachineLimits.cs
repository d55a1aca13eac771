using System.Diagnostics;
using System.Text.Json;

namespace Classifier.Benchmarks.Classifying;

/// <summary>
/// <c>machine</c>: what the memory of this machine allows, to read the other figures by: the rate at which it is copied, and how long a read waits that
/// must be over before the next is known, in working sets of several sizes. Prints one line of JSON: gigabytes a second and nanoseconds, the best of several rounds.
/// </summary>
internal static class MachineLimits
{
    private const int Rounds = 7;
    private const int CopiedBytes = 256 << 20;
    private const int Reads = 1 << 21;
    private const int LineBytes = 64;
    private static readonly int[] Kilobytes = [32, 512, 2 << 10, 4 << 10, 8 << 10, 64 << 10];

    public static void Run()
    {
        var figures = new Dictionary<string, double> { ["copy GB/s"] = CopiedBytes / 1e9 / Copy() };
        foreach (var size in Kilobytes)
            figures[$"read within {size} KB, ns"] = Walk(size << 10) * 1e9 / Reads;
        Console.WriteLine(JsonSerializer.Serialize(figures));
    }

    private static double Copy()
    {
        var (from, to) = (new byte[CopiedBytes], new byte[CopiedBytes]);
        return Fastest(() => from.CopyTo(to, 0));
    }

    /// <summary>Seconds of many reads along a random circle through all lines of so much memory.</summary>
    private static double Walk(int bytes)
    {
        const int Step = LineBytes / sizeof(int);
        var order = Enumerable.Range(0, bytes / LineBytes).ToArray();
        new Random(11).Shuffle(order);
        var next = new int[order.Length * Step];
        for (var i = 0; i < order.Length; i++)
            next[order[i] * Step] = order[(i + 1) % order.Length] * Step;
        var at = 0;
        return Fastest(() =>
        {
            for (var i = 0; i < Reads; i++)
                at = next[at];
        });
    }

    private static double Fastest(Action work)
    {
        var seconds = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            work();
            seconds = Math.Min(seconds, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }
        return seconds;
    }
}
