namespace Classifier.Cli.Batch.Inputs;

/// <summary>A file, or documents in files of their own, that gives blocks in an order that is always the same.</summary>
internal interface IInputSource
{
    /// <summary>The file that its lines stand in; null when each document is a file.</summary>
    string? Name { get; }

    /// <summary>What tells it from other inputs: its name, size and age.</summary>
    string Identity { get; }

    /// <summary>Its size on the disk; null when it cannot be known before it ends.</summary>
    long? Bytes { get; }

    /// <summary>Reads it from a place on.</summary>
    /// <param name="from">A place that it gave before, or its beginning.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="CannotRunException">It cannot be read on.</exception>
    IAsyncEnumerable<SourceBlock> ReadAsync(InputPlace from, CancellationToken cancellation);
}

/// <summary>A block of one source.</summary>
/// <param name="Block">What to label.</param>
/// <param name="Line">The place behind it: see <see cref="InputPlace.Line"/>.</param>
/// <param name="Offset">See <see cref="InputPlace.Offset"/>.</param>
/// <param name="BytesRead">Bytes of this source that were read so far, as they lie on the disk.</param>
internal readonly record struct SourceBlock(IInputBlock Block, long Line, long Offset, long BytesRead);
