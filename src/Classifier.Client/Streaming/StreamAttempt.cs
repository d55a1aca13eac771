using Classifier.Contracts.V1;
using Grpc.Core;

namespace Classifier.Client.Streaming;

/// <summary>One <c>ClassifyStream</c> call: sends and receives at the same time.</summary>
internal sealed class StreamAttempt : IAsyncDisposable
{
    private readonly UnansweredDocuments _documents;
    private readonly CancellationTokenSource _stop;
    private readonly AsyncDuplexStreamingCall<ClassifyStreamRequest, ClassifyStreamResponse> _call;
    private readonly Task _sending;

    public StreamAttempt(
        DocumentClassifier.DocumentClassifierClient calls, UnansweredDocuments documents, ClassifyOptions? options, CancellationToken cancellation)
    {
        _documents = documents;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _call = calls.ClassifyStream(cancellationToken: _stop.Token);
        _sending = SendAsync(options);
    }

    /// <summary>The next document's outcome; null when every document was answered.</summary>
    /// <exception cref="RpcException">The call failed, or ended with documents unanswered: then UNAVAILABLE.</exception>
    public async Task<DocumentOutcome?> NextAsync()
    {
        if (!await _call.ResponseStream.MoveNext(_stop.Token).ConfigureAwait(false))
        {
            return _documents.AreNone
                ? null
                : throw new RpcException(new Status(StatusCode.Unavailable, "The server ended the stream before it had answered every document."));
        }

        return _documents.TryAnswer()
            ? _call.ResponseStream.Current.Outcome
            : throw new RpcException(new Status(StatusCode.Internal, "The server answered more documents than it was sent."));
    }

    /// <summary>Ends the call; nothing is sent afterwards.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _call.Dispose();
        _stop.Dispose();
    }

    private async Task SendAsync(ClassifyOptions? options)
    {
        var requests = _call.RequestStream;
        if (await _documents.SendAsync(document => TryAsync(() => requests.WriteAsync(new() { Document = document, Options = options }, _stop.Token)), _stop.Token).ConfigureAwait(false))
            await TryAsync(requests.CompleteAsync).ConfigureAwait(false);
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
