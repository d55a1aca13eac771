using System.Text;

namespace Classifier.Training.Data;

/// <summary>Changes of a file that are on the disk when the call returns.</summary>
internal static class DurableFile
{
    /// <summary>Cuts a file and writes on from there.</summary>
    /// <param name="path">The file; made when it is not there.</param>
    /// <param name="expectedLength">How long it is, in bytes, if nobody else has written to it.</param>
    /// <param name="at">Where to cut it, at most its length.</param>
    /// <param name="bytes">What comes after that.</param>
    /// <exception cref="IOException">It has another length: somebody else has written to it; it is left as it is.</exception>
    public static void WriteFrom(string path, long expectedLength, long at, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0);
        RequireLength(path, stream.Length, expectedLength);
        stream.SetLength(at);
        stream.Position = at;
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Nobody else has written to a file.</summary>
    /// <exception cref="IOException">It has another length.</exception>
    public static void RequireLength(string path, long expected) => RequireLength(path, new FileInfo(path).Length, expected);

    /// <summary>Replaces a file as a whole, and makes the folders that are missing: whoever looks sees the old contents or the new, also after a crash.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var partial = path + ".partial";
        using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        File.Move(partial, path, overwrite: true);
    }

    /// <summary>The same with a text, in UTF-8.</summary>
    public static void Replace(string path, string text) => Replace(path, Encoding.UTF8.GetBytes(text));

    private static void RequireLength(string path, long length, long expected)
    {
        if (length != expected)
            throw new IOException($"{path}: changed by somebody else while it was being worked on; start again");
    }
}
