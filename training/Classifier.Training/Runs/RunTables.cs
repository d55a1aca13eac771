using System.Globalization;
using System.Text;
using System.Text.Json;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Runs;

/// <summary>Runs as tables for people, in Markdown.</summary>
internal static class RunTables
{
    private static readonly string[] Shown = ["accuracy", "macro_f1"];

    /// <summary>A line for each run.</summary>
    public static string List(IEnumerable<RunInfo> runs)
    {
        var text = new StringBuilder("| run | model | status | began (UTC) | minutes | documents | measured |\n|---|---|---|---|---|---|---|\n");
        foreach (var run in runs)
            text.Append(CultureInfo.InvariantCulture,
                $"| {run.Id} | {run.Name} | {Status(run)} | {run.Started:yyyy-MM-dd HH:mm} | {Minutes(run)} | {run.Documents} | {Summary(run)} |\n");
        return text.ToString();
    }

    /// <summary>The figures of several runs side by side, and below what is different about their recipes and data.</summary>
    /// <param name="runs">The runs; figures that only some have leave the others' cells empty.</param>
    /// <param name="recipes">Their <c>resolved.json</c>.</param>
    /// <param name="data">Their <c>data.json</c>.</param>
    public static string Compare(IReadOnlyList<RunInfo> runs, IReadOnlyList<JsonElement> recipes, IReadOnlyList<JsonElement> data)
    {
        var text = new StringBuilder();
        Header(text, "figure", runs);
        foreach (var figure in runs.SelectMany(r => r.Metrics).Select(m => (m.Dataset, m.Head, m.Name)).Distinct())
            Row(text, $"{figure.Dataset}, {figure.Head}, {figure.Name}", runs.Select(r => Cell(r.Metrics.LastOrDefault(m => (m.Dataset, m.Head, m.Name) == figure))));
        Differences(text, "Recipe", runs, recipes);
        Differences(text, "Data", runs, data);
        return text.ToString();
    }

    private static void Differences(StringBuilder text, string title, IReadOnlyList<RunInfo> runs, IReadOnlyList<JsonElement> documents)
    {
        var flat = documents.Select(d => Leaves(d, "").ToDictionary()).ToList();
        var different = flat.SelectMany(f => f.Keys).Distinct()
            .Where(path => flat.Select(f => f.GetValueOrDefault(path, "–")).Distinct().Count() > 1).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n{title}: {(different.Count == 0 ? "the same" : $"{different.Count} differences")}\n");
        if (different.Count == 0)
            return;
        text.Append('\n');
        Header(text, "path", runs);
        foreach (var path in different)
            Row(text, path, flat.Select(f => f.GetValueOrDefault(path, "–")));
    }

    private static IEnumerable<KeyValuePair<string, string>> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Leaves(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => element.EnumerateArray().Index().SelectMany(e => Leaves(e.Item, string.Create(CultureInfo.InvariantCulture, $"{path}[{NameOr(e.Item, e.Index)}]"))),
        _ => [new(path, element.ToString())],
    };

    /// <summary>Heads and labels are told by their names, for one more at the beginning would make all others look different.</summary>
    private static string NameOr(JsonElement element, int index) =>
        element.ValueKind == JsonValueKind.Object && (element.TryGetProperty("name", out var name) || element.TryGetProperty("id", out name))
            ? name.ToString() : index.ToString(CultureInfo.InvariantCulture);

    private static string Status(RunInfo run) => run.Status.ToString().ToLowerInvariant();

    private static string Minutes(RunInfo run) =>
        run.Ended is { } ended ? (ended - run.Started).TotalMinutes.ToString("F1", CultureInfo.InvariantCulture) : "";

    private static string Summary(RunInfo run) => string.Join("; ", run.Metrics.Where(m => Shown.Contains(m.Name) && m.Dataset == run.Metrics[0].Dataset)
        .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Dataset} {m.Head} {m.Name} {m.Value:F3}")));

    private static string Cell(MetricInfo? metric) => metric is null ? "" : metric.Low is null
        ? string.Create(CultureInfo.InvariantCulture, $"{metric.Value:F4}")
        : string.Create(CultureInfo.InvariantCulture, $"{metric.Value:F4} [{metric.Low:F4}, {metric.High:F4}]");

    private static void Header(StringBuilder text, string first, IReadOnlyList<RunInfo> runs)
    {
        Row(text, first, runs.Select(r => r.Id));
        Row(text, "---", runs.Select(_ => "---"));
    }

    private static void Row(StringBuilder text, string first, IEnumerable<string> cells) =>
        text.Append("| ").Append(first).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
}
