using System.IO.Compression;

namespace Classifier.MLNet.Tests;

/// <summary>Takes zips apart and puts them together with the framework's own zip code, which knows nothing of ours.</summary>
internal static class Zips
{
    public static SortedDictionary<string, byte[]> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            entries.Add(entry.FullName, bytes.ToArray());
        }

        return entries;
    }

    public static byte[] Pack(IEnumerable<KeyValuePair<string, byte[]>> entries, CompressionLevel level = CompressionLevel.NoCompression)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var stream = archive.CreateEntry(name, level).Open();
                stream.Write(bytes);
            }
        }

        return zip.ToArray();
    }

    /// <summary>The zip with one entry changed.</summary>
    public static byte[] Edit(byte[] zip, string name, Func<byte[], byte[]> edit)
    {
        var entries = Unpack(zip);
        entries[name] = edit(entries[name]);
        return Pack(entries);
    }
}
