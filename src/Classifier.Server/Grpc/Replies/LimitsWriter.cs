using Classifier.Server.Grpc.Requests;
using Classifier.Server.Limits;
using Google.Protobuf.WellKnownTypes;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Tells callers the limits in force.</summary>
internal static class LimitsWriter
{
    public static Wire.Limits Write(ServerLimits limits) => new()
    {
        DocumentBytes = limits.DocumentBytes,
        DocumentIdBytes = limits.DocumentIdBytes,
        SourceUriBytes = limits.SourceUriBytes,
        MessageBytes = limits.MessageBytes,
        BatchItems = limits.BatchItems,
        StreamInFlight = limits.StreamInFlight,
        CallsPerConnection = limits.CallsPerConnection,
        ListedItems = limits.ListedItems,
        BatchBytes = limits.BatchBytes ?? limits.MessageBytes,
        ConcurrentWork = limits.ConcurrentWork,
        QueueLength = limits.QueueLength,
        QueueWait = Duration.FromTimeSpan(limits.QueueWait),
        Connections = limits.Connections,
        ConnectionIdle = Duration.FromTimeSpan(limits.ConnectionIdle),
        PingAfter = Duration.FromTimeSpan(limits.PingAfter),
        HeadersWait = Duration.FromTimeSpan(limits.HeadersWait),
        SlowestRate = limits.SlowestRate,
        MediaTypes = { MediaTypes.Supported },
    };
}
