namespace Classifier.Modeling.Bundles;

/// <summary>Finds the model that is committed with the repository, for hosts that were not told which one to load.</summary>
public static class CommittedBundle
{
    /// <summary>The folder that is looked for, relative to each directory on the way up.</summary>
    public static string RelativeFolder { get; } = Path.Combine("models", "vn-admin");

    /// <summary>
    /// What to load, for <see cref="ModelBundle.Load"/>: of the nearest <see cref="RelativeFolder"/> at or above a start directory the champion,
    /// or, when it has no aliases, the folder of the highest version (compared as numbers, so 1.10.0 is above 1.9.0) that has a manifest.
    /// </summary>
    /// <param name="startDirectories">Tried in order; the first that leads to a bundle wins.</param>
    /// <returns>A full path, that of an alias as <c>models/vn-admin@champion</c>; null when no start directory leads to a bundle.</returns>
    public static string? FindReference(params IEnumerable<string> startDirectories) =>
        startDirectories.SelectMany(AtAndAbove).Select(ChampionOf).FirstOrDefault(reference => reference is not null);

    /// <summary>The version folder that <see cref="FindReference"/> means now.</summary>
    /// <exception cref="ModelBundleException">The aliases cannot be read, or none of them is the champion.</exception>
    public static string? Find(params IEnumerable<string> startDirectories) =>
        FindReference(startDirectories) is { } reference ? ModelReference.Parse(reference).Resolve() : null;

    private static IEnumerable<string> AtAndAbove(string start)
    {
        for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
            yield return Path.Combine(directory.FullName, RelativeFolder);
    }

    private static string? ChampionOf(string folder) =>
        File.Exists(Path.Combine(folder, ModelAliases.FileName)) ? new ModelReference(folder, ModelAliases.Champion).ToString() : NewestIn(folder);

    private static string? NewestIn(string folder) =>
        !Directory.Exists(folder)
            ? null
            : Directory.EnumerateDirectories(folder)
                .Where(version => File.Exists(Path.Combine(version, BundleFiles.Manifest)))
                .Select(version => (Path: version, Parsed: Version.TryParse(Path.GetFileName(version), out var v) ? v : null))
                .Where(version => version.Parsed is not null)
                .OrderByDescending(version => version.Parsed)
                .Select(version => version.Path)
                .FirstOrDefault();
}
