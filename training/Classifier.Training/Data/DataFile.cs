using System.Buffers.Binary;
using System.IO.Compression;

namespace Classifier.Training.Data;

/// <summary>Reads whole data files, gzip or plain.</summary>
internal static class DataFile
{
    /// <summary>Ten bytes of header, eight of trailer.</summary>
    private const int LeastGzipLength = 18;

    /// <summary>The contents, expanded if the name ends in <c>.gz</c>, without a byte order mark.</summary>
    /// <exception cref="DataException">The file cannot be read, is not gzip though its name says so, or is cut short.</exception>
    public static byte[] ReadAll(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (path.EndsWith(".gz", StringComparison.Ordinal))
                bytes = Expand(bytes);
            return bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new DataException(path, [fault.Message]);
        }
    }

    private static byte[] Expand(byte[] gzip)
    {
        using var stream = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress);
        using var expanded = new MemoryStream();
        stream.CopyTo(expanded);
        // The stream takes the end of its input for the end of the data; the length in the last four bytes (RFC 1952) tells otherwise.
        if (gzip.Length < LeastGzipLength || BinaryPrimitives.ReadUInt32LittleEndian(gzip.AsSpan(gzip.Length - sizeof(uint))) != (uint)expanded.Length)
            throw new InvalidDataException("the gzip file is cut short");
        return expanded.ToArray();
    }
}
