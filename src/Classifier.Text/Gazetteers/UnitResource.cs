using System.Buffers.Binary;
using System.IO.Compression;

namespace Classifier.Text.Gazetteers;

/// <summary>Unpacks <c>units.tsv.gz</c>, made by <c>training/gazetteer/build.py</c>, which says what the columns are.</summary>
internal static class UnitResource
{
    private const int TrailerLength = 4;

    /// <summary>The lines in UTF-8.</summary>
    /// <param name="packed">A gzip file of one member that can be sought, at its beginning.</param>
    /// <exception cref="InvalidDataException">It is no gzip file, or its length is not what its trailer says.</exception>
    public static byte[] Unpack(Stream packed)
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        packed.Seek(-TrailerLength, SeekOrigin.End);
        packed.ReadExactly(trailer);
        packed.Seek(0, SeekOrigin.Begin);
        var lines = new byte[BinaryPrimitives.ReadInt32LittleEndian(trailer)];
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        if (unpacked.ReadAtLeast(lines, lines.Length, throwOnEndOfStream: false) < lines.Length || unpacked.ReadByte() >= 0)
            throw new InvalidDataException("The gazetteer has not the length that its trailer says.");
        return lines;
    }
}
