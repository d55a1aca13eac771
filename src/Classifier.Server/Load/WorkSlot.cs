namespace Classifier.Server.Load;

/// <summary>The right to work on one document. Dispose it once, when the work is done and before its result is sent.</summary>
internal readonly struct WorkSlot(WorkQueue queue, TimeSpan waited) : IDisposable
{
    /// <summary>How long the work waited for its turn; zero when it did not have to.</summary>
    public TimeSpan Waited { get; } = waited;

    public void Dispose() => queue.Leave();
}
