using System.Globalization;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Runs;

/// <summary>Runs as plain text for a terminal.</summary>
internal static class RunText
{
    // What says most about a model that is going to serve, first.
    private static readonly string[] Datasets = ["dev", "held-out", "cross-validation", "out-of-fold"];

    /// <summary>A table of runs.</summary>
    public static string List(IEnumerable<RunRecord> runs) => TextTable.Format(
    [
        ["id", "name", "status", "started (UTC)", "took", "documents", "accuracy / macro-F1"],
        .. runs.Select(r => (string[])[r.Id, r.Name, Word(r.Status), Time(r.Started), Took(r), Documents(r), MainFigures(r)]),
    ]);

    /// <summary>All of one run.</summary>
    public static string Show(RunFolder folder, RunRecord record)
    {
        var environment = folder.Read<RunEnvironment>(folder.Environment);
        var data = folder.Read<RunData>(folder.Data);
        return TextTable.Format(
        [
            ["run", folder.Path],
            ["name", record.Name],
            ["status", record.Status is RunStatus.Stopped or RunStatus.Failed ? $"{Word(record.Status)}; go on with: classifier-train train --resume {folder.Path}" : Word(record.Status)],
            ["started", $"{Time(record.Started)} UTC"],
            ["took", Took(record)],
            ["command", record.Command],
            ["recipe", $"SHA-256 {record.RecipeHash}, seed {record.Seed.ToString(CultureInfo.InvariantCulture)}"],
            ["data", $"SHA-256 {record.DataHash}, {Documents(record)} documents"],
            ["fingerprint", record.Fingerprint],
            ["program", $"{environment.Trainer}, build {environment.Program}{(environment.GitCommit is { } commit ? $", commit {commit}{(environment.GitChanged == true ? " and changes" : "")}" : "")}"],
            ["machine", $"{environment.Runtime}, {environment.OperatingSystem}, {environment.Architecture}, {environment.Processors} processors, {environment.MemoryMegabytes} MB"],
            ["memory", record.PeakMemoryMegabytes is { } peak ? $"at most {peak.ToString(CultureInfo.InvariantCulture)} MB" : "–"],
            ["bundle", Directory.Exists(folder.Model) ? folder.Model : "none"],
        ])
        + "\n" + TextTable.Format(
        [
            ["file", "SHA-256", "documents", "weight"],
            .. data.Files.Select(f => (string[])[f.HeldOut ? $"{f.Path} (held out)" : f.Path, f.Sha256[..12], Number(f.Documents), Number(f.Weight)]),
        ])
        + "\n" + TextTable.Format(
        [
            ["data set", "head", "figure", "value", "95 % interval", "documents"],
            .. record.MetricsSummary.Select(m => (string[])[m.Dataset, m.Head, m.Name, Figure(m.Value), Interval(m), Number(m.Documents)]),
        ]);
    }

    /// <summary>A figure with four decimals.</summary>
    public static string Figure(double value) => value.ToString("F4", CultureInfo.InvariantCulture);

    /// <summary>The interval of a figure; empty when it has none.</summary>
    public static string Interval(MetricInfo metric) => metric.Low is null ? "" : $"[{Figure(metric.Low.Value)}, {Figure(metric.High!.Value)}]";

    private static string MainFigures(RunRecord run)
    {
        if (Datasets.FirstOrDefault(d => run.MetricsSummary.Any(m => m.Dataset == d)) is not { } dataset)
            return "";
        var heads = run.MetricsSummary.Where(m => m.Dataset == dataset).GroupBy(m => m.Head)
            .Select(h => $"{h.Key} {Percent(h, "accuracy")} / {Percent(h, "macro_f1")}");
        return $"{string.Join(", ", heads)} ({dataset})";
    }

    private static string Percent(IEnumerable<MetricInfo> figures, string name) =>
        figures.FirstOrDefault(m => m.Name == name) is { } figure ? (100 * figure.Value).ToString("F1", CultureInfo.InvariantCulture) : "–";

    private static string Documents(RunRecord run) => run.HeldOutDocuments == 0 ? Number(run.Documents) : $"{Number(run.Documents)} + {Number(run.HeldOutDocuments)}";

    private static string Took(RunRecord run)
    {
        if (run.Ended is not { } ended)
            return "";
        var took = ended - run.Started;
        return took.ToString(took.Days > 0 ? @"d\.hh\:mm\:ss" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Word(RunStatus status) => status.ToString().ToLowerInvariant();

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
