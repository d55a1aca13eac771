using Classifier.Modeling.Predictions;

namespace Classifier.Server.Limits;

/// <summary>
/// Every bound on what a caller can ask of the server: section <c>Limits</c> of the settings, reported by
/// <c>GetModelInfo</c>. Checked on start.
/// </summary>
internal sealed class ServerLimits
{
    /// <summary>The section's name.</summary>
    public const string Section = "Limits";

    /// <summary>UTF-8 bytes of a document's title and body together: 1 to 64 MiB. Default: 1 MiB.</summary>
    public int DocumentBytes { get; init; } = 1 << 20;

    /// <summary>UTF-8 bytes of a document's id: 1 to 4,096. Default: 256.</summary>
    public int DocumentIdBytes { get; init; } = 256;

    /// <summary>UTF-8 bytes of a source URI: 1 to 65,536. Default: 2,048.</summary>
    public int SourceUriBytes { get; init; } = 2048;

    /// <summary>Bytes of one request message after decompression, or HTTP body: 1,024 to 1 GiB. Default: 16 MiB.</summary>
    public int MessageBytes { get; init; } = 16 << 20;

    /// <summary>Documents in one batch: 1 to 100,000. Default: 1,000.</summary>
    public int BatchItems { get; init; } = 1000;

    /// <summary>
    /// UTF-8 bytes of the titles and bodies of one batch together: <see cref="DocumentBytes"/> to <see cref="MessageBytes"/>. Default: the latter.
    /// </summary>
    public int? BatchBytes { get; init; }

    /// <summary>Documents of one stream in work at once: 1 to 1,024. Default: 32.</summary>
    public int StreamInFlight { get; init; } = 32;

    /// <summary>Calls at once on one HTTP/2 connection: 1 to 10,000. Default: 100.</summary>
    public int CallsPerConnection { get; init; } = 100;

    /// <summary>Documents in work at once in the whole server, however they came: 1 to 1,024. Default: as many as there are processors.</summary>
    public int ConcurrentWork { get; init; } = Math.Min(Environment.ProcessorCount, 1024);

    /// <summary>Calls that may wait while so many documents are in work; one more is refused: 0 to 100,000. Default: 1,000.</summary>
    public int QueueLength { get; init; } = 1000;

    /// <summary>How long a call may wait before it is refused: 1 millisecond to 10 minutes (hh:mm:ss). Default: 2 seconds.</summary>
    public TimeSpan QueueWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Units, mentions of each, and document numbers listed in one reply: 1 to 10,000. Default: 200.</summary>
    public int ListedItems { get; init; } = ClassifyOptions.DefaultMaximumListed;

    /// <summary>Connections at once on all endpoints; one more is closed: 1 to 1,000,000. Default: 20,000. The system's limit of open files must allow them.</summary>
    public int Connections { get; init; } = 20_000;

    /// <summary>How long a connection may be without a call before it is closed: 1 second to a day (d.hh:mm:ss). Default: 130 seconds.</summary>
    public TimeSpan ConnectionIdle { get; init; } = TimeSpan.FromSeconds(130);

    /// <summary>
    /// How long an HTTP/2 connection may send nothing before it is asked for a sign of life; without one for 20 seconds it is closed, with its calls:
    /// 1 second to a day. Default: 1 minute.
    /// </summary>
    public TimeSpan PingAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the headers of a request may take to arrive once they have begun: 1 second to 10 minutes. Default: 30 seconds.</summary>
    public TimeSpan HeadersWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Bytes a second that a peer must send of a request's body, and take of a reply, after 5 seconds of grace; streams, which may rest, are free of it
    /// in what they send: 0 (no limit) to 1,048,576. Default: 240.
    /// </summary>
    public int SlowestRate { get; init; } = 240;
}
