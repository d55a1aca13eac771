using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Status = Grpc.Core.Status;

namespace Classifier.Client.Tests.Retries;

/// <summary>Failed calls as servers tell them.</summary>
internal static class Failures
{
    public static RpcException Of(StatusCode code, TimeSpan? retryInfo = null, string? pushBack = null, Exception? cause = null)
    {
        var trailers = new Metadata();
        if (pushBack is not null)
            trailers.Add("grpc-retry-pushback-ms", pushBack);
        if (retryInfo is { } delay)
        {
            var details = new global::Google.Rpc.Status { Code = (int)code, Details = { Any.Pack(new RetryInfo { RetryDelay = Duration.FromTimeSpan(delay) }) } };
            trailers.Add("grpc-status-details-bin", details.ToByteArray());
        }

        return new RpcException(new Status(code, "failed", cause), trailers);
    }
}
