using System.IO.Compression;

namespace Classifier.Jobs.Files;

/// <summary>
/// A file that grows by whole lines, or standard output. With a name that ends in <c>.gz</c> it is compressed, a member for each time it was
/// made safe; every reader of gzip takes those for one text.
/// </summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly Stream _file;
    private readonly bool _isCompressed;
    private readonly bool _isOwned;
    private GZipStream? _member;

    private OutputFile(Stream file, bool isCompressed, bool isOwned) => (_file, _isCompressed, _isOwned) = (file, isCompressed, isOwned);

    /// <summary>Opens a file, made when it is not there; nobody else can write it until it is closed. See <see cref="CutTo"/>.</summary>
    public static OutputFile At(string path) => new(
        new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None), path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase), isOwned: true);

    /// <summary>Standard output, which is not ours to close.</summary>
    public static OutputFile Standard(Stream output) => new(output, isCompressed: false, isOwned: false);

    /// <summary>Goes on behind its first bytes, before anything is added; what else it holds is dropped.</summary>
    /// <param name="bytes">0 to write it anew.</param>
    /// <exception cref="IOException">It is shorter.</exception>
    public void CutTo(long bytes)
    {
        if (_file is not FileStream file)
            return;
        if (file.Length < bytes)
            throw new IOException($"{file.Name}: has {file.Length} bytes where {bytes} were written: it was changed; start anew, to another file");
        // Devices have no length to change.
        if (file.Length > bytes)
            file.SetLength(bytes);
        if (bytes > 0)
            file.Position = bytes;
    }

    /// <summary>Adds whole lines.</summary>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellation)
    {
        if (lines.IsEmpty)
            return ValueTask.CompletedTask;
        var target = _isCompressed ? _member ??= new GZipStream(_file, CompressionLevel.Fastest, leaveOpen: true) : _file;
        return target.WriteAsync(lines, cancellation);
    }

    /// <summary>Makes safe what was added.</summary>
    /// <returns>Bytes of the file that are now on the disk; 0 for what has no length.</returns>
    public async Task<long> MakeSafeAsync()
    {
        await EndMemberAsync();
        await _file.FlushAsync();
        if (_file is not FileStream { CanSeek: true } file)
            return 0;
        file.Flush(flushToDisk: true);
        return file.Length;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await EndMemberAsync();
            await _file.FlushAsync();
        }
        finally
        {
            // Also when the disk is full.
            if (_isOwned)
                await _file.DisposeAsync();
        }
    }

    private async Task EndMemberAsync()
    {
        if (_member is { } member)
        {
            _member = null;
            await member.DisposeAsync();
        }
    }
}
