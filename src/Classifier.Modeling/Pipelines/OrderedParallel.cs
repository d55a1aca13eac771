using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Classifier.Modeling.Pipelines;

/// <summary>Works on several items of a sequence at once and gives the results in the order of the items.</summary>
public static class OrderedParallel
{
    /// <summary>
    /// Starts <paramref name="select"/> for up to <paramref name="inFlight"/> items. The next item is not read from the source
    /// before a result has been taken and the following one asked for, so memory is bounded however slow the reader is.
    /// </summary>
    /// <param name="source">Read by one reader at a time; enumerated once.</param>
    /// <param name="inFlight">Items read but not yet handed over: 1 or more.</param>
    /// <param name="select">
    /// Must return at once and do its work in the task; a failure ends the sequence at that item's place.
    /// </param>
    /// <param name="cancellation">
    /// Reaches the source and every task. They are also cancelled, and waited for, when the reader stops early.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="inFlight"/> is below 1.</exception>
    public static IAsyncEnumerable<TResult> SelectInOrderAsync<TSource, TResult>(
        this IAsyncEnumerable<TSource> source,
        int inFlight,
        Func<TSource, CancellationToken, Task<TResult>> select,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inFlight, 1);
        return RunAsync(source, inFlight, select, cancellation);
    }

    private static async IAsyncEnumerable<TResult> RunAsync<TSource, TResult>(
        IAsyncEnumerable<TSource> source,
        int inFlight,
        Func<TSource, CancellationToken, Task<TResult>> select,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var slots = new SemaphoreSlim(inFlight);
        var started = Channel.CreateUnbounded<Task<TResult>>(new() { SingleReader = true, SingleWriter = true });
        var reading = ReadAsync(source, slots, select, started.Writer, stop.Token);
        try
        {
            await foreach (var result in started.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return await result.ConfigureAwait(false);
                slots.Release();
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
            while (started.Reader.TryRead(out var result))
                await ((Task)result).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Starts the work; never fails itself: what goes wrong reaches the reader through the channel, in its place.</summary>
    private static async Task ReadAsync<TSource, TResult>(
        IAsyncEnumerable<TSource> source,
        SemaphoreSlim slots,
        Func<TSource, CancellationToken, Task<TResult>> select,
        ChannelWriter<Task<TResult>> started,
        CancellationToken stop)
    {
        try
        {
            await using var items = source.GetAsyncEnumerator(stop);
            while (true)
            {
                await slots.WaitAsync(stop).ConfigureAwait(false);
                if (!await items.MoveNextAsync().ConfigureAwait(false))
                    break;
                started.TryWrite(select(items.Current, stop));
            }

            started.Complete();
        }
#pragma warning disable CA1031 // Any failure is the reader's to see.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            started.Complete(fault);
        }
    }
}
