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
        var failure = new SourceFailure();
        var sending = SendAsync(documents, options, call.RequestStream, slots, failure, stop);
        try
        {
            while (await NextAsync(call.ResponseStream, failure, stop.Token, cancellation).ConfigureAwait(false))
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

    /// <summary>Receives the next reply. When the source of documents failed or the caller cancelled, that is what the caller hears of.</summary>
    private static async Task<bool> NextAsync(
        IAsyncStreamReader<ClassifyStreamResponse> replies, SourceFailure failure, CancellationToken stop, CancellationToken cancellation)
    {
        try
        {
            return await replies.MoveNext(stop).ConfigureAwait(false);
        }
        catch (Exception) when (failure.IsKnown)
        {
            failure.Throw();
            throw;
        }
        catch (RpcException ended) when (ended.StatusCode == StatusCode.Cancelled && cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(ended.Message, ended, cancellation);
        }
    }

    /// <summary>Sends all documents; fails only when their source does.</summary>
    private static async Task SendAsync(
        IAsyncEnumerable<Document> documents,
        ClassifyOptions? options,
        IClientStreamWriter<ClassifyStreamRequest> requests,
        SemaphoreSlim slots,
        SourceFailure failure,
        CancellationTokenSource stop)
    {
        IAsyncEnumerator<Document>? source = null;
        try
        {
            source = documents.GetAsyncEnumerator(stop.Token);
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
        catch (Exception broken)
        {
            // Recorded before the pending receive is made to end, so that it cannot end without knowing why.
            if (!stop.IsCancellationRequested)
                failure.Record(broken);
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            if (source is not null)
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
