using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;

namespace Classifier.Training.Registry;

/// <summary>Checks a registry whole: every version, every alias, and whether the record agrees with them.</summary>
internal static class RegistryCheck
{
    /// <summary>What is wrong, by version or file; a subject without faults is sound.</summary>
    public static IEnumerable<(string Subject, IReadOnlyList<string> Faults)> Run(ModelRegistry registry, CancellationToken cancellation)
    {
        foreach (var version in registry.Versions)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return (version, BundleCheck.Faults(registry.FolderOf(version), registry.Name, version));
        }
        var (aliases, aliasFaults) = ReadAliases(registry);
        yield return (ModelAliases.FileName, aliasFaults);
        yield return (HistoryFile.Name, HistoryFaults(registry, aliases));
    }

    private static (ModelAliases Aliases, IReadOnlyList<string> Faults) ReadAliases(ModelRegistry registry)
    {
        try
        {
            var aliases = ModelAliases.Read(registry.Folder);
            return (aliases, [.. aliases.Versions.Where(a => !registry.Versions.Contains(a.Value)).Select(a => $"{a.Key} stands for {a.Value}, which is not there")]);
        }
        catch (ModelBundleException fault)
        {
            return (ModelAliases.None, [fault.Message]);
        }
    }

    private static IReadOnlyList<string> HistoryFaults(ModelRegistry registry, ModelAliases aliases)
    {
        try
        {
            var last = HistoryFile.Read(registry.Folder).Where(e => e.Alias is not null).GroupBy(e => e.Alias!).ToDictionary(g => g.Key, g => g.Last().To);
            return [.. aliases.Versions.Keys.Union(last.Keys).Order(StringComparer.Ordinal)
                .Where(alias => aliases.Versions.GetValueOrDefault(alias) != last.GetValueOrDefault(alias))
                .Select(alias => $"{alias} was last moved to {last.GetValueOrDefault(alias) ?? "nothing"}, and stands for {aliases.Versions.GetValueOrDefault(alias) ?? "nothing"}: "
                    + "moved by hand, or a move was cut short; promote the version that is right")];
        }
        catch (RegistryException fault)
        {
            return fault.Faults;
        }
    }
}
