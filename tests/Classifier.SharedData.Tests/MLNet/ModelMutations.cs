using System.IO.Compression;

namespace Classifier.SharedData.Tests.MLNet;

/// <summary>Damages models as an attacker or a bad disk would: bytes of the zip, bytes inside entries, whole entries. The same seed damages alike.</summary>
internal sealed class ModelMutations
{
    private static readonly int[] Extremes = [0, -1, 1, int.MaxValue, int.MinValue, 0x7FC00000, 0x7F800000, 1 << 24, 255, 65536];
    private readonly Random _random;
    private readonly byte[] _zip;
    private readonly (string Name, byte[] Bytes)[] _entries;
    private readonly (string Name, byte[] Bytes)[] _others;

    /// <param name="zip">The model.</param>
    /// <param name="others">Another model, from which parts are taken.</param>
    /// <param name="seed">What chance depends on.</param>
    public ModelMutations(byte[] zip, byte[] others, int seed) => (_zip, _entries, _others, _random) = (zip, Unpack(zip), Unpack(others), new Random(seed));

    /// <summary>The next damaged copy.</summary>
    public byte[] Next()
    {
        if (_random.Next(8) == 0)
            return Flip([.. _zip]);
        var entries = _entries.ToList();
        for (var changes = _random.Next(1, 3); changes > 0; changes--)
        {
            var at = _random.Next(entries.Count);
            var (name, bytes) = entries[at];
            switch (_random.Next(10))
            {
                case 0: entries[at] = (name, bytes[.._random.Next(bytes.Length + 1)]); break;
                case 1: entries[at] = (name, [.. bytes, .. new byte[_random.Next(1, 40)]]); break;
                case 2: entries[at] = (name, _others[_random.Next(_others.Length)].Bytes); break;
                case 3: entries[at] = (entries[_random.Next(entries.Count)].Name, bytes); break;
                case 4: entries.Add((name + "/Model.key", bytes)); break;
                case 5 or 6: entries[at] = (name, Flip([.. bytes])); break;
                default: entries[at] = (name, Extreme([.. bytes])); break;
            }
        }
        return Pack(entries);
    }

    private byte[] Flip(byte[] bytes)
    {
        for (var flips = _random.Next(1, 6); flips > 0 && bytes.Length > 0; flips--)
            bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        return bytes;
    }

    /// <summary>A number replaced; headers are small beside blocks, so half of the time it is one of theirs.</summary>
    private byte[] Extreme(byte[] bytes)
    {
        if (bytes.Length < sizeof(int))
            return bytes;
        var limit = _random.Next(2) == 0 ? Math.Min(bytes.Length, 400) : bytes.Length;
        BitConverter.TryWriteBytes(bytes.AsSpan(_random.Next(limit - sizeof(int) + 1)), Extremes[_random.Next(Extremes.Length)]);
        return bytes;
    }

    private static (string Name, byte[] Bytes)[] Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return [.. archive.Entries.Select(e =>
        {
            using var stream = e.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return (e.FullName, bytes.ToArray());
        })];
    }

    private static byte[] Pack(IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in entries)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(bytes);
            }
        return zip.ToArray();
    }
}
