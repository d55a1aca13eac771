using Classifier.Trials.Reporting;

namespace Classifier.Trials.Servers;

/// <summary>
/// How memory went after the warm-up: the median of the last third of the readings beside that of the first third after the warm-up, which is the first
/// quarter of all. Single readings jump with each collection.
/// </summary>
internal static class Growth
{
    /// <summary>Beyond this share of growth memory is not flat.</summary>
    public const double Flat = 0.10;

    /// <summary>Growth below this many bytes is the collector's freedom.</summary>
    public const long Slack = 16 << 20;

    /// <summary>The figures, with the promise that both are flat.</summary>
    public static IEnumerable<Figure> Of(IReadOnlyList<ServerMemory> readings)
    {
        yield return Of("RSS", readings, reading => reading.Resident);
        yield return Of("managed heap", readings, reading => reading.Heap);
        yield return new Figure("highest RSS", Figure.MiB(readings.Max(reading => reading.Resident)));
    }

    private static Figure Of(string name, IReadOnlyList<ServerMemory> readings, Func<ServerMemory, long> value)
    {
        var warm = readings.Skip(readings.Count / 4).Select(value).ToList();
        if (warm.Count < 3)
            return new Figure(name, "not enough readings", "run longer", Kept: false);
        var (before, after) = (Median(warm.Take(warm.Count / 3)), Median(warm.TakeLast(warm.Count / 3)));
        return new Figure(
            $"{name}, first and last third after warm-up", $"{Figure.MiB(before)} → {Figure.MiB(after)}", $"grows by at most {Figure.Percent(Flat)} or {Figure.MiB(Slack)}",
            after - before <= Math.Max(Slack, Flat * before));
    }

    private static long Median(IEnumerable<long> values)
    {
        long[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
