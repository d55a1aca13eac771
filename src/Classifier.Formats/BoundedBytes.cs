namespace Classifier.Formats;

/// <summary>Reads streams that may be longer than wanted, or endless.</summary>
internal static class BoundedBytes
{
    private const int BlockBytes = 1 << 16;

    /// <summary>The bytes of a stream to its end, or null when they are more than the maximum.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, long maximum, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var block = new byte[BlockBytes];
        while (await stream.ReadAsync(block, cancellation) is > 0 and var count)
        {
            if (bytes.Length + count > maximum)
                return null;
            bytes.Write(block, 0, count);
        }
        return bytes.ToArray();
    }
}
