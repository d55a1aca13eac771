using System.Runtime.CompilerServices;
using Classifier.Contracts.V1;
using Grpc.Core;

namespace Classifier.Client;

/// <summary>One <c>ClassifyStream</c> call: sends and receives at the same time, with a bounded distance between the two.</summary>
internal static class DocumentStream
{
    public static async IAsyncEnumerable<DocumentOutcome> RunAsync(
        DocumentClassifier.DocumentClassifierClient calls,
        IAsyncEnumerable<Document> documents,
        ClassifyOptions? options,
        int inFlight,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var call = calls.ClassifyStream(cancellationToken: stop.Token);
        using var slots = new SemaphoreSlim(inFlight);
        var sending = SendAsync(documents, options, call.RequestStream, slots, stop);
        try
        {
            while (await NextAsync(call.ResponseStream, sending, stop.Token).ConfigureAwait(false))
            {
                slots.Release();
                yield return call.ResponseStream.Current.Outcome;
            }

            await sending.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Receives the next reply. When the source of documents failed, that is what the caller hears of.</summary>
    private static async Task<bool> NextAsync(
        IAsyncStreamReader<ClassifyStreamResponse> replies, Task sending, CancellationToken stop)
    {
        try
        {
            return await replies.MoveNext(stop).ConfigureAwait(false);
        }
        catch (Exception broken) when (broken is RpcException or OperationCanceledException && sending.IsFaulted)
        {
            await sending.ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Sends all documents; fails only when their source does.</summary>
    private static async Task SendAsync(
        IAsyncEnumerable<Document> documents,
        ClassifyOptions? options,
        IClientStreamWriter<ClassifyStreamRequest> requests,
        SemaphoreSlim slots,
        CancellationTokenSource stop)
    {
        var source = documents.GetAsyncEnumerator(stop.Token);
        try
        {
            while (true)
            {
                await slots.WaitAsync(stop.Token).ConfigureAwait(false);
                if (!await source.MoveNextAsync().ConfigureAwait(false))
                    break;
                if (!await TryAsync(() => requests.WriteAsync(new() { Document = source.Current, Options = options }, stop.Token)).ConfigureAwait(false))
                    return;
            }

            await TryAsync(requests.CompleteAsync).ConfigureAwait(false);
        }
        catch
        {
            // The pending receive must end too; it then reports this failure.
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>False when the call has ended: receiving tells why.</summary>
    private static async Task<bool> TryAsync(Func<Task> send)
    {
        try
        {
            await send().ConfigureAwait(false);
            return true;
        }
        catch (Exception ended) when (ended is RpcException or InvalidOperationException)
        {
            return false;
        }
    }
}
