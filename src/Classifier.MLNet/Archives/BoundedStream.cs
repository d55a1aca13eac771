namespace Classifier.MLNet.Archives;

/// <summary>Takes a stream into memory, up to a limit.</summary>
internal static class BoundedStream
{
    private const int ChunkSize = 1 << 20;

    /// <exception cref="ModelFormatException">The stream has more than <paramref name="limit"/> bytes.</exception>
    public static ReadOnlyMemory<byte> ReadToEnd(Stream stream, long limit)
    {
        using var taken = new MemoryStream();
        var chunk = new byte[ChunkSize];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (taken.Length + read > Math.Min(limit, Array.MaxLength))
                throw new ModelFormatException($"The file has more than the {limit} bytes allowed.");
            taken.Write(chunk, 0, read);
        }

        return taken.GetBuffer().AsMemory(0, (int)taken.Length);
    }
}
