using System.Globalization;
using System.Text;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;

namespace Classifier.Training.Registry;

/// <summary>Lists a registry for people.</summary>
internal static class RegistryTable
{
    /// <summary>One line for each version: its aliases, when it was published, training documents, and the accuracy and macro-F1 of each head.</summary>
    public static string Versions(ModelRegistry registry)
    {
        var aliases = ModelAliases.Read(registry.Folder).Versions.ToLookup(a => a.Value, a => a.Key);
        var published = HistoryFile.Read(registry.Folder).Where(e => e.Action == HistoryEntry.Publish).GroupBy(e => e.To).ToDictionary(g => g.Key, g => g.Last().Time);
        return Format(
            ["version", "aliases", "published", "documents", "accuracy / macro-F1"],
            [.. registry.Versions.Select(version => (string[])[
                version, string.Join(", ", aliases[version]), published.TryGetValue(version, out var time) ? Day(time) : "–", .. Contents(registry.FolderOf(version))])]);
    }

    /// <summary>One line for each entry of the record, newest first.</summary>
    public static string History(ModelRegistry registry) => Format(
        ["time", "who", "action", "alias", "from", "to", "why"],
        [.. HistoryFile.Read(registry.Folder).Reverse().Select(e => (string[])[
            e.Time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), e.Who, e.Overruled.Count > 0 ? $"{e.Action} (forced)" : e.Action,
            e.Alias ?? "", e.From ?? "", e.To, e.Why ?? ""])]);

    /// <summary>The figures that decided a promotion.</summary>
    public static string Figures(HistoryEntry entry) => entry.Figures.Count == 0 ? "" : Format(
        ["head", "figure", "data", "documents", entry.From ?? "", entry.To, "difference"],
        [.. entry.Figures.Select(f => (string[])[
            f.Head, f.Name, f.Dataset, $"{f.Documents}", Number(f.From), Number(f.To), (f.To - f.From).ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture)])]);

    /// <summary>What a move was.</summary>
    public static string Moved(ModelRegistry registry, HistoryEntry entry) =>
        $"{entry.Alias} of {registry.Folder} stands for {entry.To}{(entry.From is null ? "" : $", no longer for {entry.From}")}"
        + string.Concat(entry.Overruled.Select(fault => $"\n  though {fault}"));

    private static string[] Contents(string folder)
    {
        try
        {
            var manifest = ManifestFile.Read(folder);
            return [$"{manifest.Documents}", string.Join("; ", manifest.Heads.Select(h => h.Info.Name).SelectMany(head => Figures(manifest, head)))];
        }
        catch (ModelBundleException fault)
        {
            return ["", $"cannot be served: {fault.Message}"];
        }
    }

    private static IEnumerable<string> Figures(BundleManifest manifest, string head) =>
        from accuracy in manifest.Metrics.Where(m => m.Head == head && m.Name == "accuracy")
        let macro = manifest.Metrics.FirstOrDefault(m => m.Head == head && m.Name == "macro_f1" && m.Dataset == accuracy.Dataset)
        select $"{head} {Number(accuracy.Value)}{(macro is null ? "" : $" / {Number(macro.Value)}")} on {accuracy.Dataset} ({accuracy.Documents})";

    private static string Format(string[] titles, IReadOnlyList<string[]> rows)
    {
        var widths = titles.Select((title, column) => rows.Select(r => r[column].Length).Append(title.Length).Max()).ToArray();
        var table = new StringBuilder();
        foreach (var row in rows.Prepend(titles))
            table.Append(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        return table.ToString();
    }

    private static string Number(double value) => value.ToString("F4", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
