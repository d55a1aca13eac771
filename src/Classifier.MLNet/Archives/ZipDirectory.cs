using System.Buffers.Binary;
using System.Text;

namespace Classifier.MLNet.Archives;

/// <summary>Reads the list of entries at the end of a zip (PKWARE APPNOTE 4.3.12 and 4.3.16). No zip64: model files are far smaller.</summary>
internal static class ZipDirectory
{
    private const int MaxCommentSize = ushort.MaxValue;

    public static IReadOnlyList<ZipEntry> Read(ReadOnlyMemory<byte> zip, int maxEntries)
    {
        var end = FindEnd(zip.Span);
        var record = new ByteReader(zip[(end + 4)..], "end of zip");
        var disks = record.UInt32();
        var countHere = record.UInt16();
        var count = record.UInt16();
        var size = record.UInt32();
        var offset = record.UInt32();
        if (disks != 0 || countHere != count || count == ushort.MaxValue || offset == uint.MaxValue)
            throw new ModelFormatException("The zip spans several files or is a zip64, which is not supported.");
        if (count > maxEntries)
            throw new ModelFormatException($"The zip has {count} entries; the limit is {maxEntries}.");
        if (offset + (long)size > end)
            throw new ModelFormatException("The zip's directory lies outside the zip.");

        var directory = new ByteReader(zip.Slice((int)offset, (int)size), "zip directory");
        var entries = new List<ZipEntry>();
        for (var i = 0; i < count; i++)
            entries.Add(ReadEntry(directory));
        directory.RequireEnd();
        return entries;
    }

    private static int FindEnd(ReadOnlySpan<byte> zip)
    {
        for (var at = zip.Length - ZipEntry.EndRecordSize; at >= 0 && at >= zip.Length - ZipEntry.EndRecordSize - MaxCommentSize; at--)
        {
            var isEnd = BinaryPrimitives.ReadUInt32LittleEndian(zip[at..]) == ZipEntry.EndSignature
                && at + ZipEntry.EndRecordSize + BinaryPrimitives.ReadUInt16LittleEndian(zip[(at + 20)..]) == zip.Length;
            if (isEnd)
                return at;
        }

        throw new ModelFormatException("Not a zip file, or cut short: its directory is missing.");
    }

    private static ZipEntry ReadEntry(ByteReader reader)
    {
        if (reader.UInt32() != ZipEntry.CentralSignature)
            throw reader.Fault("an entry does not begin with its signature");
        reader.Skip(4); // versions
        var flags = reader.UInt16();
        var method = reader.UInt16();
        reader.Skip(4); // time and date
        var crc = reader.UInt32();
        var compressedSize = reader.UInt32();
        var size = reader.UInt32();
        var nameLength = reader.UInt16();
        var extraLength = reader.UInt16();
        var commentLength = reader.UInt16();
        reader.Skip(8); // disk, attributes
        var headerOffset = reader.UInt32();
        var name = Encoding.UTF8.GetString(reader.Bytes(nameLength)).Replace('\\', '/');
        reader.Skip(extraLength + commentLength);
        if ((flags & ZipEntry.EncryptedFlag) != 0)
            throw reader.Fault("an entry is encrypted");
        if (method is not (ZipEntry.Stored or ZipEntry.Deflated))
            throw reader.Fault($"an entry uses compression method {method}; only deflate is supported");
        return new ZipEntry(name, method, crc, compressedSize, size, headerOffset);
    }
}
