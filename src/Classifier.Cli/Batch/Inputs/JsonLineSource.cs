using System.Runtime.CompilerServices;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>JSON lines of a file or of standard input.</summary>
internal sealed class JsonLineSource(InputFile file, InputColumns columns) : IInputSource
{
    public string? Name => file.Name;

    public string Identity => file.Identity;

    public long? Bytes => file.Bytes;

    public async IAsyncEnumerable<SourceBlock> ReadAsync(InputPlace from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var opened = file.Open();
        await opened.SkipAsync(from.Offset, cancellation);
        await foreach (var block in JsonLines.ReadAsync(opened.Text, JsonLines.LongestLine, JsonLines.BlockBytes, columns, from, cancellation))
            yield return new SourceBlock(block, block.LinesRead, block.BytesRead, opened.BytesRead);
    }
}
