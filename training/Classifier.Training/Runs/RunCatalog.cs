namespace Classifier.Training.Runs;

/// <summary>The runs under a folder.</summary>
/// <param name="root">The folder: <c>ROOT/NAME/ID</c> are runs.</param>
internal sealed class RunCatalog(string root)
{
    /// <summary>All runs, the oldest first; those that cannot be read are told of.</summary>
    /// <param name="name">Only those of this name; null for all.</param>
    /// <param name="unreadable">Told what is wrong with a run.</param>
    public IReadOnlyList<(RunFolder Folder, RunRecord Record)> List(string? name, Action<string> unreadable)
    {
        var runs = new List<(RunFolder Folder, RunRecord Record)>();
        foreach (var folder in Folders())
            try
            {
                runs.Add((folder, folder.ReadRecord()));
            }
            catch (RunException fault)
            {
                unreadable(fault.Message);
            }
        return [.. runs.Where(r => name is null || r.Record.Name == name).OrderBy(r => r.Record.Started).ThenBy(r => r.Record.Id, StringComparer.Ordinal)];
    }

    /// <summary>Finds a run by its folder, its id, or the beginning of its id.</summary>
    /// <exception cref="RunException">There is none, or there are several.</exception>
    public RunFolder Find(string reference)
    {
        if (File.Exists(new RunFolder(reference).Record))
            return new RunFolder(reference);
        var runs = Folders().Select(f => (Id: Path.GetFileName(f.Path), Folder: f)).Where(r => r.Id.StartsWith(reference, StringComparison.Ordinal)).ToList();
        if (runs.Find(r => r.Id == reference) is { Folder: { } exact } && runs.Count(r => r.Id == reference) == 1)
            return exact;
        return runs.Count switch
        {
            1 => runs[0].Folder,
            0 => throw new RunException(reference, [$"there is no such run under {root}, and no folder of that name with a run.json; 'runs' lists them"]),
            _ => throw new RunException(reference, [$"may be any of {string.Join(", ", runs.Select(r => r.Folder.Path))}; name one of them"]),
        };
    }

    private IEnumerable<RunFolder> Folders() => !Directory.Exists(root) ? [] : Directory.EnumerateDirectories(root)
        .SelectMany(Directory.EnumerateDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new RunFolder(path))
        .Where(folder => File.Exists(folder.Record));
}
