namespace Classifier.Client;

/// <summary>How a client behaves. The defaults suit a server on the same network.</summary>
public sealed record ClassifierClientOptions
{
    /// <summary>
    /// How long a single call or a batch may take before it fails with DEADLINE_EXCEEDED; null for no limit. Streams have none:
    /// they last as long as their documents do. Default: 30 seconds.
    /// </summary>
    public TimeSpan? Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Bytes of the largest reply accepted. Default: 64 MiB, room for a full batch with every alternative.</summary>
    public int ReplyBytes { get; init; } = 64 << 20;

    /// <summary>Documents of one stream sent but not yet answered: 1 or more. Default: 64.</summary>
    public int StreamInFlight { get; init; } = 64;
}
