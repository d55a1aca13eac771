namespace Classifier.Training.Runs;

/// <summary>Says that a process is at a run; it ends with the process, however that ends.</summary>
internal static class RunLock
{
    private const string Name = "lock";

    /// <summary>Takes the lock.</summary>
    /// <exception cref="RunException">Another process has it.</exception>
    public static IDisposable Take(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return Open(Path.Combine(folder, Name), FileMode.OpenOrCreate);
        }
        catch (IOException)
        {
            throw new RunException(Path.GetDirectoryName(folder)!, ["another process is at this run; wait for it, or stop it"]);
        }
    }

    /// <summary>Whether a process has the lock.</summary>
    public static bool IsHeld(string folder)
    {
        try
        {
            Open(Path.Combine(folder, Name), FileMode.Open).Dispose();
            return false;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static FileStream Open(string path, FileMode mode) => new(path, mode, FileAccess.ReadWrite, FileShare.None);
}
