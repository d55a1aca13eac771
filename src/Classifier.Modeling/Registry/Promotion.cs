using Classifier.Modeling.Bundles;

namespace Classifier.Modeling.Registry;

/// <summary>Moves an alias to a version, or back.</summary>
/// <param name="Registry">Where.</param>
/// <param name="Alias">The alias.</param>
/// <param name="Who">Who does it.</param>
/// <param name="Why">The reason given; null for none.</param>
public sealed record Promotion(ModelRegistry Registry, string Alias, string Who, string? Why)
{
    /// <summary>Lets the alias stand for a version that can be served and is not worse than the one it stands for now.</summary>
    /// <param name="version">The version.</param>
    /// <param name="choice">Which figures decide.</param>
    /// <param name="isForced">Whether a version that is worse or cannot be compared is taken; never one that cannot be served.</param>
    /// <returns>What was recorded.</returns>
    /// <exception cref="RegistryException">It is refused; every reason is listed, and nothing has changed.</exception>
    public HistoryEntry To(string version, FigureChoice choice, bool isForced) => Registry.Move(Alias, (current, _) =>
    {
        if (current == version)
            throw new RegistryException(Registry.Folder, [$"{Alias} stands for {version} already"]);
        RequireServable(version);
        var comparison = current is null ? new VersionComparison([], []) : Compare(current, version, choice);
        return comparison.Faults.Count == 0 || isForced
            ? Entry(HistoryEntry.Promote, current, version) with { Figures = comparison.Figures, Overruled = comparison.Faults }
            : throw new RegistryException(
                $"{version} is not to be {Alias} of {Registry.Folder} in place of {current}",
                [.. comparison.Faults, "If it is to be nonetheless, say why: --force --because \"…\""]);
    });

    /// <summary>Lets the alias stand for the version that it stood for before.</summary>
    /// <returns>What was recorded.</returns>
    /// <exception cref="RegistryException">There is none, or it cannot be served; nothing has changed.</exception>
    public HistoryEntry Back() => Registry.Move(Alias, (current, past) =>
    {
        if (current is null)
            throw new RegistryException(Registry.Folder, [$"there is no alias '{Alias}'"]);
        if (past.Count == 0 || past[^1] != current)
            throw new RegistryException(Registry.Folder, [$"{Alias} stands for {current}, and {HistoryFile.Name} does not say so: promote the version that is right"]);
        if (past.Count == 1)
            throw new RegistryException(Registry.Folder, [$"{Alias} has stood for nothing else than {current}"]);
        RequireServable(past[^2]);
        return Entry(HistoryEntry.Rollback, current, past[^2]);
    });

    private HistoryEntry Entry(string action, string? from, string to) => new(Registry.Time.GetUtcNow(), Who, action, to) { Alias = Alias, From = from, Why = Why };

    private void RequireServable(string version)
    {
        if (!Registry.Versions.Contains(version))
            throw new RegistryException(
                Registry.Folder, [$"there is no version '{version}', but {(Registry.Versions.Count == 0 ? "none at all" : string.Join(", ", Registry.Versions))}"]);
        if (BundleCheck.Faults(Registry.FolderOf(version), Registry.Name, version) is { Count: > 0 } faults)
            throw new RegistryException(Registry.FolderOf(version), faults);
    }

    private VersionComparison Compare(string current, string version, FigureChoice choice)
    {
        try
        {
            return VersionComparison.Of(ManifestFile.Read(Registry.FolderOf(current)), ManifestFile.Read(Registry.FolderOf(version)), choice);
        }
        catch (ModelBundleException fault)
        {
            return new VersionComparison([], [$"there is nothing to compare it with: {fault.Message}"]);
        }
    }
}
