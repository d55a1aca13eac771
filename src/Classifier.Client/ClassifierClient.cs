using Classifier.Contracts.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace Classifier.Client;

/// <summary>
/// Calls a classifier server. One instance is meant to be shared and kept: it holds the connection. Every method throws
/// <see cref="RpcException"/> when the call fails as a whole; <see cref="RpcFailure"/> reads the details out of it.
/// </summary>
public sealed class ClassifierClient : IDisposable
{
    private readonly GrpcChannel _channel;
    private readonly DocumentClassifier.DocumentClassifierClient _calls;
    private readonly ClassifierClientOptions _options;
    private readonly TimeProvider _time;

    private ClassifierClient(GrpcChannel channel, ClassifierClientOptions options, TimeProvider time)
    {
        _channel = channel;
        _calls = new DocumentClassifier.DocumentClassifierClient(channel);
        _options = options;
        _time = time;
    }

    /// <summary>Makes a client. No connection is opened before the first call.</summary>
    /// <param name="address">Such as <c>http://127.0.0.1:5080</c>: the server's gRPC endpoint.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="time">What deadlines are counted by; null for the system's clock.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ClassifierClient Connect(Uri address, ClassifierClientOptions? options = null, TimeProvider? time = null)
    {
        options ??= new ClassifierClientOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.StreamInFlight, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ReplyBytes, 1, nameof(options));
        var channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions { MaxReceiveMessageSize = options.ReplyBytes });
        return new ClassifierClient(channel, options, time ?? TimeProvider.System);
    }

    /// <summary>Labels one document.</summary>
    public async Task<Prediction> ClassifyAsync(
        Document document, ClassifyOptions? options = null, CancellationToken cancellation = default)
    {
        var request = new ClassifyRequest { Document = document, Options = options };
        var reply = await _calls.ClassifyAsync(request, CallOptions(cancellation)).ConfigureAwait(false);
        return reply.Prediction;
    }

    /// <summary>
    /// Labels documents in one call: one outcome per document, in their order. See <c>Limits.batch_items</c> for how many the
    /// server takes.
    /// </summary>
    public async Task<IReadOnlyList<DocumentOutcome>> ClassifyBatchAsync(
        IEnumerable<Document> documents, ClassifyOptions? options = null, CancellationToken cancellation = default)
    {
        var request = new ClassifyBatchRequest { Documents = { documents }, Options = options };
        var reply = await _calls.ClassifyBatchAsync(request, CallOptions(cancellation)).ConfigureAwait(false);
        return reply.Items;
    }

    /// <summary>
    /// Labels documents as they come: one outcome per document, in their order. At most
    /// <see cref="ClassifierClientOptions.StreamInFlight"/> are under way; the source is not read further until one is
    /// answered. Leaving the loop early ends the call. What the source throws is thrown to the caller. The source is waited for and
    /// disposed before the stream ends, so one that may wait for long should heed the token it is enumerated with.
    /// </summary>
    /// <exception cref="RpcException">The stream broke; outcomes already given are valid.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IAsyncEnumerable<DocumentOutcome> ClassifyStreamAsync(
        IAsyncEnumerable<Document> documents, ClassifyOptions? options = null, CancellationToken cancellation = default) =>
        DocumentStream.RunAsync(_calls, documents, options, _options.StreamInFlight, cancellation);

    /// <summary>Describes a model and the limits of the server.</summary>
    /// <param name="model">As <c>ClassifyOptions.model</c>; empty for the default model.</param>
    /// <param name="cancellation">Ends the call.</param>
    public async Task<GetModelInfoResponse> GetModelInfoAsync(string model = "", CancellationToken cancellation = default) =>
        await _calls.GetModelInfoAsync(new GetModelInfoRequest { Model = model }, CallOptions(cancellation)).ConfigureAwait(false);

    /// <summary>Closes the connection; calls under way are cancelled.</summary>
    public void Dispose() => _channel.Dispose();

    private CallOptions CallOptions(CancellationToken cancellation) =>
        new(deadline: _options.Deadline is { } limit ? _time.GetUtcNow().UtcDateTime + limit : null, cancellationToken: cancellation);
}
