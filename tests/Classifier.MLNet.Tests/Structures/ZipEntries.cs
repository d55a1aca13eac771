using System.IO.Compression;

namespace Classifier.MLNet.Tests.Structures;

/// <summary>The entries of a zip, each of which has to be taken by whatever it belongs to.</summary>
internal sealed class ZipEntries
{
    private readonly Dictionary<string, byte[]> _entries = [];
    private readonly HashSet<string> _taken = [];

    public int Count => _entries.Count;

    public static ZipEntries Open(byte[] zip, Faults faults)
    {
        var result = new ZipEntries();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                var name = entry.FullName.Replace('\\', '/');
                if (!result._entries.TryAdd(name, Read(entry, faults)))
                    faults.Add(name, "is in the zip twice");
            }
        }
        catch (InvalidDataException fault)
        {
            throw new DamageException(fault.Message);
        }

        return result;
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>The bytes of an entry, which is accounted for from now on; null if there is none.</summary>
    public byte[]? Take(string name)
    {
        _taken.Add(name);
        return _entries.GetValueOrDefault(name);
    }

    /// <summary>Takes everything in a directory that cannot be made sense of.</summary>
    public void TakeAllIn(string directory) => _taken.UnionWith(_entries.Keys.Where(name => name.StartsWith(directory + "/", StringComparison.Ordinal)));

    public IEnumerable<string> NotTaken() => _entries.Keys.Where(name => !_taken.Contains(name)).Order(StringComparer.Ordinal);

    private static byte[] Read(ZipArchiveEntry entry, Faults faults)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var result = bytes.ToArray();
        if (result.Length != entry.Length)
            faults.Add(entry.FullName, $"has {result.Length} bytes, the directory of the zip says {entry.Length}");
        if (Checksum(result) != entry.Crc32)
            faults.Add(entry.FullName, "does not have the checksum that the directory of the zip says");
        return result;
    }

    /// <summary>The CRC-32 of zip files, four bits at a time.</summary>
    private static uint Checksum(byte[] bytes)
    {
        Span<uint> table = stackalloc uint[16];
        for (uint i = 0; i < 16; i++)
        {
            var value = i;
            for (var bit = 0; bit < 4; bit++)
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            table[(int)i] = value;
        }

        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc = table[(int)((crc ^ b) & 15)] ^ (crc >> 4);
            crc = table[(int)((crc ^ (uint)(b >> 4)) & 15)] ^ (crc >> 4);
        }

        return ~crc;
    }
}
