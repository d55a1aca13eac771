namespace Classifier.EndToEnd.Tests.Interop;

/// <summary>What the server noticed that no client can tell.</summary>
internal sealed class InteropProbe
{
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a duplex call is given up by its client.</summary>
    public Task Cancelled => _cancelled.Task;

    public void SeeCancelled() => _cancelled.TrySetResult();
}
