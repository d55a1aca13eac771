namespace Classifier.Cli.Batch.Inputs;

/// <summary>A file of the input that is being read.</summary>
/// <param name="raw">As it lies on the disk.</param>
/// <param name="text">The same unpacked, or <paramref name="raw"/> itself.</param>
/// <param name="isOwned">Whether it is ours to close; a process's own streams are not.</param>
internal sealed class OpenedFile(Stream raw, Stream text, bool isOwned) : IAsyncDisposable
{
    /// <summary>Its bytes, unpacked.</summary>
    public Stream Text => text;

    /// <summary>Bytes read so far as they lie on the disk; 0 where that cannot be told.</summary>
    public long BytesRead => raw.CanSeek ? raw.Position : 0;

    /// <summary>Passes over its first bytes.</summary>
    /// <exception cref="CannotRunException">It is shorter.</exception>
    public async Task SkipAsync(long bytes, CancellationToken cancellation)
    {
        if (text.CanSeek)
        {
            text.Position = bytes;
            return;
        }

        var buffer = new byte[1 << 20];
        for (var left = bytes; left > 0;)
        {
            var read = await text.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellation);
            left -= read > 0 ? read : throw new CannotRunException("the input ends before the place where the run stopped: it is not the same input");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (text != raw)
            await text.DisposeAsync();
        if (isOwned)
            await raw.DisposeAsync();
    }
}
