using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Classifier.Server.Limits;

/// <summary>Hands the limits that concern connections to the transport that enforces them.</summary>
internal static class ConnectionLimits
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Sets them. The limits may be wrong: building the application asks for the transport's options before any settings are checked, and a fault told
    /// here would be told alone. Values the transport could not take are set to the nearest that it can, and the server then refuses to start.
    /// </summary>
    public static void Apply(ServerLimits limits, KestrelServerLimits transport)
    {
        transport.Http2.MaxStreamsPerConnection = Math.Max(1, limits.CallsPerConnection);
        transport.MaxConcurrentConnections = Math.Max(1, limits.Connections);
        transport.KeepAliveTimeout = Longer(limits.ConnectionIdle);
        transport.RequestHeadersTimeout = Longer(limits.HeadersWait);
        transport.Http2.KeepAlivePingDelay = Longer(limits.PingAfter);
        transport.MinRequestBodyDataRate = transport.MinResponseDataRate = limits.SlowestRate > 0 ? new MinDataRate(limits.SlowestRate, Grace) : null;
    }

    private static TimeSpan Longer(TimeSpan time) => time > Shortest ? time : Shortest;
}
