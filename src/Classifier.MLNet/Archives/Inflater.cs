using System.IO.Compression;

namespace Classifier.MLNet.Archives;

/// <summary>Expands deflated bytes without ever making more of them than is allowed.</summary>
internal static class Inflater
{
    /// <summary>Expands to exactly <paramref name="size"/> bytes.</summary>
    public static byte[] Exactly(ReadOnlyMemory<byte> deflated, int size, string location)
    {
        try
        {
            using var stream = Open(deflated);
            var bytes = new byte[size];
            if (stream.ReadAtLeast(bytes, size, throwOnEndOfStream: false) != size || stream.ReadByte() >= 0)
                throw new ModelFormatException(location, $"does not expand to the {size} bytes that it should");
            return bytes;
        }
        catch (InvalidDataException fault)
        {
            throw new ModelFormatException(location, "the compressed data is damaged", fault);
        }
    }

    /// <summary>Expands to at most <paramref name="limit"/> bytes.</summary>
    public static byte[] AtMost(ReadOnlyMemory<byte> deflated, long limit, string location)
    {
        try
        {
            using var stream = Open(deflated);
            using var expanded = new MemoryStream();
            var buffer = new byte[64 << 10];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (expanded.Length + read > limit)
                    throw new ModelFormatException(location, $"expands to more than the {limit} bytes allowed");
                expanded.Write(buffer, 0, read);
            }

            return expanded.ToArray();
        }
        catch (InvalidDataException fault)
        {
            throw new ModelFormatException(location, "the compressed data is damaged", fault);
        }
    }

    private static DeflateStream Open(ReadOnlyMemory<byte> deflated) =>
        new(new MemoryStream(deflated.ToArray(), writable: false), CompressionMode.Decompress);
}
