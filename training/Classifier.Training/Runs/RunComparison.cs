using System.Globalization;
using System.Text.Json;

namespace Classifier.Training.Runs;

/// <summary>Runs side by side: figures, and what of recipe, data and program is not the same.</summary>
/// <param name="Runs">Two or more.</param>
internal sealed record RunComparison(IReadOnlyList<(RunFolder Folder, RunRecord Record)> Runs)
{
    private const string Nothing = "–";

    /// <summary>The comparison as plain text.</summary>
    public string Format() => string.Join('\n', new[]
    {
        Section("figures, with 95 % intervals", ["data set", "head", "figure"], Figures()),
        Section("recipe", ["value"], RecipeRows(), "the same"),
        Section("data", ["of", "what"], DataRows(), "the same"),
        Section("program and machine", ["what"], EnvironmentRows(), "the same"),
    });

    private string Section(string title, IReadOnlyList<string> keys, IEnumerable<IReadOnlyList<string>> rows, string none = "none")
    {
        var all = rows.ToList();
        return all.Count == 0
            ? $"{title}: {none}\n"
            : $"{title}\n{TextTable.Format([[.. keys, .. Runs.Select(r => r.Record.Id)], .. all])}";
    }

    private IEnumerable<IReadOnlyList<string>> Figures() => Runs
        .SelectMany(r => r.Record.MetricsSummary).Select(m => (m.Dataset, m.Head, m.Name)).Distinct()
        .Select(key => (IReadOnlyList<string>)[key.Dataset, key.Head, key.Name, .. Runs.Select(run => Figure(run.Record, key))]);

    private static string Figure(RunRecord run, (string Dataset, string Head, string Name) key)
    {
        var metric = run.MetricsSummary.FirstOrDefault(m => (m.Dataset, m.Head, m.Name) == key);
        if (metric is null)
            return Nothing;
        var interval = RunText.Interval(metric);
        return string.Create(CultureInfo.InvariantCulture, $"{RunText.Figure(metric.Value)}{(interval.Length > 0 ? " " : "")}{interval} n={metric.Documents}");
    }

    private IEnumerable<IReadOnlyList<string>> RecipeRows() => RecipeDifferences
        .Of([.. Runs.Select(r => r.Folder.Read<JsonDocument>(r.Folder.Resolved).RootElement)])
        .Select(d => (IReadOnlyList<string>)[d.Path, .. d.Values]);

    private IEnumerable<IReadOnlyList<string>> DataRows()
    {
        var data = Runs.Select(r => r.Folder.Read<RunData>(r.Folder.Data)).ToList();
        foreach (var path in data.SelectMany(d => d.Files.Select(f => f.Path)).Distinct())
            if (Row([path, "documents × weight, SHA-256"], [.. data.Select(d => string.Join(" and ", d.Files.Where(f => f.Path == path).Select(Text)))]) is { } row)
                yield return row;
        foreach (var (head, label) in data.SelectMany(d => d.Heads.SelectMany(h => h.Value.Keys.Select(label => (h.Key, label)))).Distinct())
            if (Row([$"{head} {label}", "train + held out"], [.. data.Select(d => d.Heads.GetValueOrDefault(head)?.GetValueOrDefault(label) is { } count ? Text(count) : "")]) is { } row)
                yield return row;
        if (Row(["documents", "SHA-256"], [.. Runs.Select(r => r.Record.DataHash[..12])]) is { } hashes)
            yield return hashes;
    }

    private IEnumerable<IReadOnlyList<string>> EnvironmentRows()
    {
        var all = Runs.Select(r => r.Folder.Read<RunEnvironment>(r.Folder.Environment)).ToList();
        (string Name, Func<RunEnvironment, string?> Of)[] traits =
        [
            ("trainer", e => e.Trainer),
            ("build", e => e.Program),
            ("commit", e => e.GitCommit is { } commit ? $"{commit}{(e.GitChanged == true ? " and changes" : "")}" : null),
            ("runtime", e => e.Runtime),
            ("operating system", e => e.OperatingSystem),
            ("architecture", e => e.Architecture),
            ("processors", e => e.Processors.ToString(CultureInfo.InvariantCulture)),
        ];
        return traits.Select(t => Row([t.Name], [.. all.Select(e => t.Of(e) ?? "")])).OfType<IReadOnlyList<string>>();
    }

    /// <summary>A row; null when all values are the same.</summary>
    private static IReadOnlyList<string>? Row(IReadOnlyList<string> keys, IReadOnlyList<string> values) =>
        values.Distinct().Skip(1).Any() ? [.. keys, .. values.Select(v => v.Length == 0 ? Nothing : v)] : null;

    private static string Text(RunDataFile file) => string.Create(
        CultureInfo.InvariantCulture, $"{file.Documents} × {file.Weight}, {file.Sha256[..12]}{(file.HeldOut ? " (held out)" : "")}");

    private static string Text(LabelCount count) => string.Create(CultureInfo.InvariantCulture, $"{count.Train} + {count.HeldOut}");
}
