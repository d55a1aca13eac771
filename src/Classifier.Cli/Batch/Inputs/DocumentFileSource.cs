using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>Documents that are files of their own; a file's path is its document's id.</summary>
internal sealed class DocumentFileSource(IReadOnlyList<InputFile> files) : IInputSource
{
    // A core is busy with a block about as long as with one of lines.
    private const int FilesOfBlock = 32;

    private readonly DocumentFiles _reader = new(Stream.Null);

    public string? Name => null;

    public string Identity
    {
        get
        {
            var all = string.Join('\n', files.Select(file => file.Identity));
            return $"{files.Count} files, {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16]}";
        }
    }

    public long? Bytes => files.Sum(file => file.Bytes);

    public async IAsyncEnumerable<SourceBlock> ReadAsync(InputPlace from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bytes = files.Take((int)from.Offset).Sum(file => file.Bytes ?? 0);
        for (var start = (int)from.Offset; start < files.Count; start += FilesOfBlock)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = Math.Min(start + FilesOfBlock, files.Count);
            for (var i = start; i < end; i++)
                bytes += files[i].Bytes ?? 0;
            yield return new SourceBlock(new Block(this, start, end), end, end, bytes);
        }

        await Task.CompletedTask;
    }

    private async Task<BatchLine> ReadAsync(int file, CancellationToken cancellation)
    {
        var path = files[file].Name;
        try
        {
            return new BatchLine(file + 1, path, await _reader.ReadAsync(path, cancellation), null);
        }
        catch (DocumentRefusedException fault)
        {
            return new BatchLine(file + 1, path, null, fault.Message);
        }
    }

    /// <summary>Files that are read when they are labelled.</summary>
    private sealed class Block(DocumentFileSource source, int start, int end) : IInputBlock
    {
        public async IAsyncEnumerable<BatchLine> ParseAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            for (var i = start; i < end; i++)
                yield return await source.ReadAsync(i, cancellation);
        }

        public void Dispose()
        {
        }
    }
}
