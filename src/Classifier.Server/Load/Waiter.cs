namespace Classifier.Server.Load;

/// <summary>Somebody who waits for a <see cref="WorkSlot"/>, and the place in a <see cref="WaitingLine"/>. Touched only under the queue's lock.</summary>
/// <param name="queue">Where it waits.</param>
/// <param name="since">The timestamp at which the wait began.</param>
internal sealed class Waiter(WorkQueue queue, long since) : TaskCompletionSource<WorkSlot>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public long Since { get; } = since;

    /// <summary>The line this one stands in; null once it has left.</summary>
    public WaitingLine? Line { get; set; }

    public Waiter? Previous { get; set; }

    public Waiter? Next { get; set; }

    /// <summary>Leaves the queue, unless it has been called or refused already.</summary>
    public void GiveUp(CancellationToken token) => queue.GiveUp(this, token);
}
