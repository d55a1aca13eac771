namespace Classifier.Modeling.Bundles;

/// <summary>Finds the model that is committed with the repository, for hosts that were not told which one to load.</summary>
public static class CommittedBundle
{
    /// <summary>The folder that is looked for, relative to each directory on the way up.</summary>
    public static string RelativeFolder { get; } = Path.Combine("models", "vn-admin");

    /// <summary>
    /// The version folder to load: the nearest <see cref="RelativeFolder"/> at or above a start directory, and in it the
    /// highest version (compared as numbers, so 1.10.0 is above 1.9.0) that has a manifest.
    /// </summary>
    /// <param name="startDirectories">Tried in order; the first that leads to a bundle wins.</param>
    /// <returns>A full path, or null when no start directory leads to a bundle.</returns>
    public static string? Find(params IEnumerable<string> startDirectories) =>
        startDirectories.SelectMany(AtAndAbove).Select(NewestIn).FirstOrDefault(folder => folder is not null);

    private static IEnumerable<string> AtAndAbove(string start)
    {
        for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
            yield return Path.Combine(directory.FullName, RelativeFolder);
    }

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
