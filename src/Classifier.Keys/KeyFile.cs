namespace Classifier.Keys;

/// <summary>The file of keys on disk. Changes are written beside it and renamed, so that a reader finds the old or the new file, never half of one.</summary>
public static class KeyFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Reads it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="KeyFileException">It is no key file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static KeyRing Read(string path) => KeyRing.Parse(File.ReadAllBytes(path), path);

    /// <summary>
    /// Reads it, or begins with no keys, and writes what became of them, one process at a time. A new file is for its owner alone (mode 600); one that is
    /// there keeps its mode. A link stays one: the file that it leads to is replaced.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="change">What to do; when it throws, nothing is written.</param>
    /// <exception cref="KeyFileException">It is no key file.</exception>
    /// <exception cref="IOException">It cannot be read or written, or another process is changing it.</exception>
    public static void Change(string path, Func<KeyRing, KeyRing> change)
    {
        var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
        using var held = new FileStream(target + ".lock", Options(FileMode.OpenOrCreate, OwnerOnly));
        var exists = File.Exists(target);
        var mode = exists && !OperatingSystem.IsWindows() ? File.GetUnixFileMode(target) : OwnerOnly;
        var content = change(exists ? Read(target) : KeyRing.Empty).ToJson();
        var beside = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(beside, Options(FileMode.CreateNew, OwnerOnly)))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, mode);
            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static FileStreamOptions Options(FileMode mode, UnixFileMode unixMode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = unixMode;
        return options;
    }
}
