namespace Classifier.Cli.Batch.Inputs;

/// <summary>Some neighbouring lines of the input, as they were read. Whoever labels them disposes of it.</summary>
internal interface IInputBlock : IDisposable
{
    /// <summary>The documents and faults, in the order of the input, parsed as they are asked for. Blank lines are left out.</summary>
    IAsyncEnumerable<BatchLine> ParseAsync(CancellationToken cancellation);
}
