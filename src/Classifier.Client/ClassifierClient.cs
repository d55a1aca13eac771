using Classifier.Client.Connections;
using Classifier.Client.Retries;
using Classifier.Client.Streaming;
using Classifier.Contracts.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace Classifier.Client;

/// <summary>
/// Calls classifier servers. One instance is meant to be shared and kept: it holds the connections. Every method throws
/// <see cref="RpcException"/> when the call fails as a whole, after the retries of <see cref="ClassifierClientOptions.Retry"/>;
/// <see cref="RpcFailure"/> reads the details out of it.
/// </summary>
public sealed class ClassifierClient : IDisposable
{
    private readonly GrpcChannel _channel;
    private readonly DocumentClassifier.DocumentClassifierClient _calls;
    private readonly ClassifierClientOptions _options;
    private readonly RetriedCalls _retried;
    private readonly DocumentStream _stream;

    private ClassifierClient(ClassifierClientOptions options, TimeProvider time)
    {
        _channel = Channels.Open(options);
        _calls = new DocumentClassifier.DocumentClassifierClient(_channel);
        _options = options;
        var schedule = new RetrySchedule(options.Retry, Random.Shared.NextDouble);
        _retried = new RetriedCalls(schedule, time);
        _stream = new DocumentStream(_calls, schedule, time);
    }

    /// <summary>Makes a client of one server. No connection is opened before the first call.</summary>
    /// <param name="address">Such as <c>http://127.0.0.1:5080</c>: the server's gRPC endpoint.</param>
    /// <param name="options">Null for the defaults; its addresses do not count.</param>
    /// <param name="time">What deadlines and waits are counted by; null for the system's clock.</param>
    /// <exception cref="ArgumentException">Options are out of their ranges; the message names each.</exception>
    public static ClassifierClient Connect(Uri address, ClassifierClientOptions? options = null, TimeProvider? time = null) =>
        Connect((options ?? new()) with { Addresses = [address] }, time);

    /// <summary>Makes a client of the servers at <see cref="ClassifierClientOptions.Addresses"/>. No connection is opened before the first call.</summary>
    /// <param name="options">Where the servers are, and how to behave.</param>
    /// <param name="time">What deadlines and waits are counted by; null for the system's clock.</param>
    /// <exception cref="ArgumentException">Options are out of their ranges; the message names each.</exception>
    public static ClassifierClient Connect(ClassifierClientOptions options, TimeProvider? time = null)
    {
        OptionFaults.Throw(options);
        return new ClassifierClient(options, time ?? TimeProvider.System);
    }

    /// <summary>Labels one document.</summary>
    public async Task<Prediction> ClassifyAsync(
        Document document, ClassifyOptions? options = null, CancellationToken cancellation = default)
    {
        var request = new ClassifyRequest { Document = document, Options = options };
        var reply = await _retried.RunAsync(call => _calls.ClassifyAsync(request, call), _options.Deadline, cancellation).ConfigureAwait(false);
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
        var reply = await _retried.RunAsync(call => _calls.ClassifyBatchAsync(request, call), _options.Deadline, cancellation).ConfigureAwait(false);
        return reply.Items;
    }

    /// <summary>
    /// Labels documents as they come: exactly one outcome per document, in their order. At most
    /// <see cref="ClassifierClientOptions.StreamInFlight"/> are under way; the source is not read further until one is
    /// answered. When a connection breaks the stream goes on over another with the first document that has no answer yet. Leaving the loop early ends
    /// the call. What the source throws is thrown to the caller. The source is waited for and
    /// disposed before the stream ends, so one that may wait for long should heed the token it is enumerated with.
    /// </summary>
    /// <exception cref="RpcException">The stream broke and could not be taken up again; outcomes already given are valid.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IAsyncEnumerable<DocumentOutcome> ClassifyStreamAsync(
        IAsyncEnumerable<Document> documents, ClassifyOptions? options = null, CancellationToken cancellation = default) =>
        _stream.RunAsync(documents, options, _options.StreamInFlight, cancellation);

    /// <summary>Describes a model and the limits of the server.</summary>
    /// <param name="model">As <c>ClassifyOptions.model</c>; empty for the default model.</param>
    /// <param name="cancellation">Ends the call.</param>
    public Task<GetModelInfoResponse> GetModelInfoAsync(string model = "", CancellationToken cancellation = default) =>
        _retried.RunAsync(call => _calls.GetModelInfoAsync(new GetModelInfoRequest { Model = model }, call), _options.Deadline, cancellation);

    /// <summary>Closes the connections; calls under way are cancelled.</summary>
    public void Dispose() => _channel.Dispose();
}
