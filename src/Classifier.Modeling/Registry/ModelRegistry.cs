using Classifier.Modeling.Bundles;

namespace Classifier.Modeling.Registry;

/// <summary>The folder <c>models/NAME</c>: versions that never change, aliases that may be moved, and the record of what was done.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Time">What the time is.</param>
public sealed record ModelRegistry(string Folder, TimeProvider Time)
{
    /// <summary>The model's name.</summary>
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder)));

    /// <summary>The versions that are there, highest number first, others after them by name.</summary>
    public IReadOnlyList<string> Versions => !Directory.Exists(Folder) ? [] :
        [.. Directory.EnumerateDirectories(Folder)
            .Where(folder => File.Exists(Path.Combine(folder, BundleFiles.Manifest)))
            .Select(folder => Path.GetFileName(folder))
            .Where(VersionName.IsValid)
            .OrderByDescending(name => System.Version.TryParse(name, out var version) ? version : null)
            .ThenBy(name => name, StringComparer.Ordinal)];

    /// <summary>A version's folder.</summary>
    public string FolderOf(string version) => Path.Combine(Folder, version);

    /// <summary>Opens a registry.</summary>
    /// <exception cref="RegistryException">There is no such folder, or it is that of a version.</exception>
    public static ModelRegistry Open(string folder, TimeProvider time)
    {
        if (File.Exists(Path.Combine(folder, BundleFiles.Manifest)))
            throw new RegistryException(folder, [$"is a version; give the model's folder, {Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))}"]);
        return Directory.Exists(folder) ? new ModelRegistry(folder, time) : throw new RegistryException(folder, ["there is no such folder; give the model's, models/NAME"]);
    }

    /// <summary>Lets an alias stand for a version. The file of aliases is replaced at once, and the record of it stands before that.</summary>
    /// <param name="alias">The alias.</param>
    /// <param name="prepare">
    /// Told what the alias stands for now (null for nothing) and what it stood for up to now (newest last, without what was rolled back), says what is to be recorded; it may throw,
    /// and nothing is moved.
    /// </param>
    /// <exception cref="IOException">Another process moves an alias just now, or a file cannot be written.</exception>
    public HistoryEntry Move(string alias, Func<string?, IReadOnlyList<string>, HistoryEntry> prepare)
    {
        var aliases = ModelAliases.None;
        return HistoryFile.Add(
            Folder,
            history =>
            {
                aliases = ModelAliases.Read(Folder);
                return prepare(aliases.Versions.GetValueOrDefault(alias), Past(history, alias));
            },
            entry => aliases.With(alias, entry.To).Write(Folder));
    }

    /// <summary>Records that a version was published, once it has been.</summary>
    /// <exception cref="IOException">Another process writes to the record just now, or the file cannot be written.</exception>
    public void RecordPublished(string version, string who, string? why) =>
        HistoryFile.Add(Folder, _ => new HistoryEntry(Time.GetUtcNow(), who, HistoryEntry.Publish, version) { Why = why }, _ => { });

    /// <summary>What an alias stood for, newest last, without what was rolled back; empty when it was never moved.</summary>
    private static List<string> Past(IEnumerable<HistoryEntry> history, string alias)
    {
        var past = new List<string>();
        foreach (var entry in history.Where(e => e.Alias == alias))
            if (entry.Action == HistoryEntry.Rollback && past.LastIndexOf(entry.To) is >= 0 and var at)
                past.RemoveRange(at + 1, past.Count - at - 1);
            else
                past.Add(entry.To);
        return past;
    }
}
