namespace Classifier.Client;

/// <summary>How a client behaves. The defaults suit servers on the same network.</summary>
public sealed record ClassifierClientOptions
{
    /// <summary>
    /// The servers' gRPC endpoints, such as <c>http://10.0.0.1:5080</c>: one or more, all with the same scheme. Calls and streams go to several in turn,
    /// and only to those that can be reached. Needed where no address is given otherwise. Default: none.
    /// </summary>
    public IReadOnlyList<Uri> Addresses { get; init; } = [];

    /// <summary>
    /// How long a single call or a batch may take, retries included, before it fails with DEADLINE_EXCEEDED; null for no limit. Streams have none:
    /// they last as long as their documents do. Above zero. Default: 30 seconds.
    /// </summary>
    public TimeSpan? Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of the largest reply accepted: 1 or more. Default: 64 MiB, room for a full batch with every alternative.</summary>
    public int ReplyBytes { get; init; } = 64 << 20;

    /// <summary>Documents of one stream read from their source but not yet answered: 1 or more. Default: 64.</summary>
    public int StreamInFlight { get; init; } = 64;

    /// <summary>How long a connection may take to open: above zero. Default: 5 seconds.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long a connection may be silent before the server is asked whether it is still there (an HTTP/2 ping): 1 second or more. Default: 30 seconds.
    /// </summary>
    public TimeSpan KeepAliveDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long that answer may take before the connection counts as dead: 1 second or more. Default: 10 seconds.</summary>
    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gives the API key or token that every request carries as <c>authorization: Bearer</c>; asked for each, so that it may be renewed. Refused over
    /// cleartext to other machines unless <see cref="TokenInCleartext"/>. Default: none.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? Token { get; init; }

    /// <summary>Sends <see cref="Token"/> over cleartext to other machines too, as inside a mesh that encrypts. Default: false.</summary>
    public bool TokenInCleartext { get; init; }

    /// <summary>Changes the handler before its first use: a client certificate, authorities of one's own. Default: nothing.</summary>
    public Action<SocketsHttpHandler>? ConfigureHandler { get; init; }

    /// <summary>When failed calls and broken streams are tried again. Default: <see cref="RetryOptions"/> with its own defaults.</summary>
    public RetryOptions Retry { get; init; } = new();
}
