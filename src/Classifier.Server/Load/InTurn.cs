using System.Runtime.CompilerServices;
using Classifier.Modeling.Pipelines;

namespace Classifier.Server.Load;

/// <summary>Works through many documents of one call, each in its own turn.</summary>
internal static class InTurn
{
    /// <summary>
    /// Works on items as the queue gives slots and returns the results in the order of the items. The next item is read once the one before has its
    /// slot, so a source that is busy with others reads no further, and its sender is slowed.
    /// </summary>
    /// <param name="source">Enumerated once.</param>
    /// <param name="queue">Gives the slots.</param>
    /// <param name="inFlight">Items read but not yet handed over: 1 or more.</param>
    /// <param name="mayBeRefused">Whether the first item's wait is that of a new call. Otherwise nothing is refused.</param>
    /// <param name="work">Runs on the thread pool; the slot is given back when it ends.</param>
    /// <param name="cancellation">Ends reading, waiting and work.</param>
    /// <exception cref="OverloadedException">The first item was refused.</exception>
    public static IAsyncEnumerable<TResult> SelectInTurnAsync<TSource, TResult>(
        this IAsyncEnumerable<TSource> source,
        WorkQueue queue,
        int inFlight,
        bool mayBeRefused,
        Func<TSource, WorkSlot, CancellationToken, TResult> work,
        CancellationToken cancellation) =>
        AdmitAsync(source, queue, mayBeRefused, cancellation).SelectInOrderAsync(
            inFlight,
            // Not given the token: a task that never starts would never give its slot back.
            (admitted, stop) => Task.Run(() => Work(admitted.Item, admitted.Slot, work, stop), CancellationToken.None),
            cancellation);

    private static TResult Work<TSource, TResult>(
        TSource item, WorkSlot slot, Func<TSource, WorkSlot, CancellationToken, TResult> work, CancellationToken cancellation)
    {
        using (slot)
        {
            cancellation.ThrowIfCancellationRequested();
            return work(item, slot, cancellation);
        }
    }

    private static async IAsyncEnumerable<(TSource Item, WorkSlot Slot)> AdmitAsync<TSource>(
        IAsyncEnumerable<TSource> source, WorkQueue queue, bool mayBeRefused, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var item in source.WithCancellation(cancellation))
        {
            yield return (item, await (mayBeRefused ? queue.EnterAsync(cancellation) : queue.EnterFurtherAsync(cancellation)));
            mayBeRefused = false;
        }
    }
}
