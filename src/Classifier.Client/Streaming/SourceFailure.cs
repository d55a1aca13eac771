using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Classifier.Client.Streaming;

/// <summary>What the source of a stream's documents failed with, known to the receiving side before the call ends because of it.</summary>
internal sealed class SourceFailure
{
    private volatile ExceptionDispatchInfo? _failure;

    public bool IsKnown => _failure is not null;

    public void Record(Exception failure) => _failure = ExceptionDispatchInfo.Capture(failure);

    /// <summary>Throws what was recorded, with the place where it came from.</summary>
    [DoesNotReturn]
    public void Throw() => (_failure ?? throw new InvalidOperationException("The source has not failed.")).Throw();
}
