namespace Classifier.Cli.Batch.Inputs;

/// <summary>Records that were parsed when they were read.</summary>
internal sealed class ParsedBlock(IReadOnlyList<BatchLine> lines) : IInputBlock
{
    public IAsyncEnumerable<BatchLine> ParseAsync(CancellationToken cancellation) => lines.ToAsyncEnumerable();

    public void Dispose()
    {
    }
}
