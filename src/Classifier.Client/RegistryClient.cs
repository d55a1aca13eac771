using Classifier.Client.Connections;
using Classifier.Contracts.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace Classifier.Client;

/// <summary>
/// Calls the service <c>ModelRegistry</c> of one server, for those who run it. Every method throws <see cref="RpcException"/> when the call fails;
/// nothing is tried again, since a move that was made once must not be made twice.
/// </summary>
public sealed class RegistryClient : IDisposable
{
    private readonly GrpcChannel _channel;
    private readonly ModelRegistry.ModelRegistryClient _calls;
    private readonly ClassifierClientOptions _options;
    private readonly TimeProvider _time;

    private RegistryClient(ClassifierClientOptions options, TimeProvider time)
    {
        _channel = Channels.Open(options);
        _calls = new ModelRegistry.ModelRegistryClient(_channel);
        _options = options;
        _time = time;
    }

    /// <summary>Makes a client of one server. No connection is opened before the first call.</summary>
    /// <param name="address">Such as <c>http://127.0.0.1:5080</c>: the server's gRPC endpoint.</param>
    /// <param name="options">Null for the defaults; its addresses and retries do not count.</param>
    /// <param name="time">What deadlines are counted by; null for the system's clock.</param>
    /// <exception cref="ArgumentException">Options are out of their ranges; the message names each.</exception>
    public static RegistryClient Connect(Uri address, ClassifierClientOptions? options = null, TimeProvider? time = null)
    {
        options = (options ?? new()) with { Addresses = [address] };
        OptionFaults.Throw(options);
        return new RegistryClient(options, time ?? TimeProvider.System);
    }

    /// <summary>Lists versions and aliases.</summary>
    public async Task<ListVersionsResponse> ListAsync(CancellationToken cancellation = default) =>
        await _calls.ListVersionsAsync(new ListVersionsRequest(), Options(cancellation)).ConfigureAwait(false);

    /// <summary>Loads a version; returns when it answers.</summary>
    public async Task<ModelVersion> LoadAsync(string version, CancellationToken cancellation = default) =>
        (await _calls.LoadVersionAsync(new LoadVersionRequest { Version = version }, Options(cancellation)).ConfigureAwait(false)).Model;

    /// <summary>Moves an alias to a version.</summary>
    public async Task<AliasMove> PromoteAsync(PromoteRequest request, CancellationToken cancellation = default) =>
        (await _calls.PromoteAsync(request, Options(cancellation)).ConfigureAwait(false)).Move;

    /// <summary>Moves an alias back to where it was.</summary>
    public async Task<AliasMove> RollbackAsync(RollbackRequest request, CancellationToken cancellation = default) =>
        (await _calls.RollbackAsync(request, Options(cancellation)).ConfigureAwait(false)).Move;

    /// <summary>Closes the connection; calls under way are cancelled.</summary>
    public void Dispose() => _channel.Dispose();

    private CallOptions Options(CancellationToken cancellation) =>
        new(deadline: _options.Deadline is { } limit ? _time.GetUtcNow().UtcDateTime + limit : null, cancellationToken: cancellation);
}
