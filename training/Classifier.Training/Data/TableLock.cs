namespace Classifier.Training.Data;

/// <summary>Keeps a second session off a table: a file beside it that is held open, and gone when the session ends, however it does.</summary>
internal static class TableLock
{
    /// <summary>Takes the lock of a table; dispose of it to let go.</summary>
    /// <exception cref="IOException">Somebody else has it.</exception>
    public static IDisposable Take(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault)
        {
            throw new IOException($"{path}: somebody else is working on it; wait for them, or use a table of your own", fault);
        }
    }
}
