using System.Globalization;
using Classifier.Cli.Batch.Summaries;

namespace Classifier.Cli.Batch;

/// <summary>A state in words.</summary>
internal static class ProgressLine
{
    private const int LabelsShown = 3;

    public static string Of(BatchCounts counts, TimeSpan elapsed, long documents, long bytesRead, long bytesOfRun, long total)
    {
        var seconds = Math.Max(elapsed.TotalSeconds, 1e-3);
        var share = total > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({Math.Min(1.0, (double)bytesRead / total):P0})") : "";
        var left = total > 0 && bytesOfRun > 0
            ? $", {Clock(TimeSpan.FromSeconds(seconds * Math.Max(0, total - bytesRead) / bytesOfRun))} left"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Documents:N0} documents{share}, {documents / seconds:N0} a second{left}, {counts.Failed:N0} failed{string.Concat(counts.Heads.Select(Labels(counts)))}");
    }

    private static Func<KeyValuePair<string, HeadCounts>, string> Labels(BatchCounts counts) => head =>
        $"; {head.Key}: {string.Join(", ", head.Value.Ranked().Take(LabelsShown).Select(label => string.Create(
            CultureInfo.InvariantCulture, $"{label.Label} {label.Documents / (double)(counts.Documents - counts.Failed):P0}")))}";

    private static string Clock(TimeSpan time) => time.ToString(time < TimeSpan.FromHours(1) ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);
}
