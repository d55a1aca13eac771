using System.IO.Compression;
using System.Text;

namespace Classifier.MLNet.Archives;

/// <summary>
/// Collects entries and writes them as a zip whose bytes depend on nothing but the entries: ordered by name (ordinal), dated
/// 1 January 1980, deflated at one level, no attributes of the system it runs on.
/// </summary>
internal sealed class ArchiveWriter
{
    private const ushort DeflateVersion = 20;
    private const ushort FirstDosDate = (1 << 5) | 1;

    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _entries = new(StringComparer.Ordinal);

    public void Add(string name, ReadOnlyMemory<byte> bytes) => _entries.Add(name, bytes);

    public void WriteTo(Stream stream)
    {
        var local = new ByteWriter();
        var central = new ByteWriter();
        foreach (var (name, bytes) in _entries)
        {
            var data = Deflate(bytes.Span);
            var offset = local.Length;
            var nameBytes = Encoding.UTF8.GetBytes(name);

            local.UInt32(ZipEntry.LocalSignature);
            WriteShared(local, bytes.Span, data.Length, nameBytes.Length);
            local.Bytes(nameBytes);
            local.Bytes(data);

            central.UInt32(ZipEntry.CentralSignature);
            central.UInt16(DeflateVersion);
            WriteShared(central, bytes.Span, data.Length, nameBytes.Length);
            central.Bytes(new byte[10]); // comment length, disk, attributes
            central.UInt32((uint)offset);
            central.Bytes(nameBytes);
        }

        stream.Write(local.Written);
        stream.Write(central.Written);
        stream.Write(End(central.Length, local.Length));
    }

    /// <summary>The fields that stand in both headers of an entry, from the version to the length of the extra field.</summary>
    private static void WriteShared(ByteWriter writer, ReadOnlySpan<byte> bytes, int compressedSize, int nameLength)
    {
        writer.UInt16(DeflateVersion);
        writer.UInt16(0);
        writer.UInt16(ZipEntry.Deflated);
        writer.UInt16(0);
        writer.UInt16(FirstDosDate);
        writer.UInt32(Crc32.Of(bytes));
        writer.UInt32((uint)compressedSize);
        writer.UInt32((uint)bytes.Length);
        writer.UInt16((ushort)nameLength);
        writer.UInt16(0);
    }

    private ReadOnlySpan<byte> End(int directorySize, int directoryOffset)
    {
        if (_entries.Count >= ushort.MaxValue)
            throw new InvalidOperationException($"{_entries.Count} parts are more than a zip holds; the model is too large to save.");
        var end = new ByteWriter();
        end.UInt32(ZipEntry.EndSignature);
        end.UInt32(0);
        end.UInt16((ushort)_entries.Count);
        end.UInt16((ushort)_entries.Count);
        end.UInt32((uint)directorySize);
        end.UInt32((uint)directoryOffset);
        end.UInt16(0);
        return end.Written;
    }

    private static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var deflated = new MemoryStream();
        using (var stream = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(bytes);
        return deflated.ToArray();
    }
}
