namespace Grpc.Core;

/// <summary>A call as its handler sees it. The server derives from it; tests may too.</summary>
public abstract class ServerCallContext
{
    private Dictionary<object, object>? userState;

    /// <summary>The path on the wire, <c>/package.Service/Method</c>.</summary>
    public string Method => MethodCore;

    /// <summary>The host the client asked for.</summary>
    public string Host => HostCore;

    /// <summary>The client's address, as <c>ipv4:address:port</c>, <c>ipv6:[address]:port</c> or <c>unix:path</c>.</summary>
    public string Peer => PeerCore;

    /// <summary>When the client stops waiting, in UTC; <see cref="DateTime.MaxValue"/> when it said nothing.</summary>
    public DateTime Deadline => DeadlineCore;

    /// <summary>Metadata the client sent before its first message.</summary>
    public Metadata RequestHeaders => RequestHeadersCore;

    /// <summary>Cancelled when the client cancels, the deadline passes or the connection breaks.</summary>
    public CancellationToken CancellationToken => CancellationTokenCore;

    /// <summary>Metadata to send after the last message; add to it before the handler ends.</summary>
    public Metadata ResponseTrailers => ResponseTrailersCore;

    /// <summary>The status to send when the handler ends without an exception; OK unless set.</summary>
    public Status Status
    {
        get => StatusCore;
        set => StatusCore = value;
    }

    /// <summary>How responses are written. Set it before the first write.</summary>
    public WriteOptions? WriteOptions
    {
        get => WriteOptionsCore;
        set => WriteOptionsCore = value;
    }

    /// <summary>Who the client is, as the transport proved it.</summary>
    public AuthContext AuthContext => AuthContextCore;

    /// <summary>Place for interceptors and handler to leave things for one another during this call.</summary>
    public IDictionary<object, object> UserState => UserStateCore;

    /// <summary>Behind <see cref="Method"/>.</summary>
    protected abstract string MethodCore { get; }

    /// <summary>Behind <see cref="Host"/>.</summary>
    protected abstract string HostCore { get; }

    /// <summary>Behind <see cref="Peer"/>.</summary>
    protected abstract string PeerCore { get; }

    /// <summary>Behind <see cref="Deadline"/>.</summary>
    protected abstract DateTime DeadlineCore { get; }

    /// <summary>Behind <see cref="RequestHeaders"/>.</summary>
    protected abstract Metadata RequestHeadersCore { get; }

    /// <summary>Behind <see cref="CancellationToken"/>.</summary>
    protected abstract CancellationToken CancellationTokenCore { get; }

    /// <summary>Behind <see cref="ResponseTrailers"/>.</summary>
    protected abstract Metadata ResponseTrailersCore { get; }

    /// <summary>Behind <see cref="Status"/>.</summary>
    protected abstract Status StatusCore { get; set; }

    /// <summary>Behind <see cref="WriteOptions"/>.</summary>
    protected abstract WriteOptions? WriteOptionsCore { get; set; }

    /// <summary>Behind <see cref="AuthContext"/>.</summary>
    protected abstract AuthContext AuthContextCore { get; }

    /// <summary>Behind <see cref="UserState"/>.</summary>
    protected virtual IDictionary<object, object> UserStateCore => userState ??= [];

    /// <summary>Sends the response headers now: at most once, and before the first response, which they go with otherwise.</summary>
    public Task WriteResponseHeadersAsync(Metadata responseHeaders) => WriteResponseHeadersAsyncCore(responseHeaders);

    /// <summary>A token that lets calls this handler makes inherit its deadline and cancellation, where the client supports it.</summary>
    public ContextPropagationToken CreatePropagationToken(ContextPropagationOptions? options = null) =>
        CreatePropagationTokenCore(options);

    /// <summary>Behind <see cref="WriteResponseHeadersAsync"/>.</summary>
    protected abstract Task WriteResponseHeadersAsyncCore(Metadata responseHeaders);

    /// <summary>Behind <see cref="CreatePropagationToken"/>.</summary>
    protected abstract ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options);
}
