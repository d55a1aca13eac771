using System.Diagnostics;
using System.Globalization;
using Classifier.Server.Grpc.Errors;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Classifier.Server.Telemetry;

/// <summary>Counts calls by method and status, of gRPC and of HTTP: a middleware around everything else.</summary>
internal sealed class CallTelemetry(ServerMetrics metrics, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        TagList method = [new("method", MethodOf(context))];
        var started = time.GetTimestamp();
        metrics.ActiveCalls.Add(1, method);
        try
        {
            await next(context);
        }
        finally
        {
            metrics.ActiveCalls.Add(-1, method);
            metrics.CallSeconds.Record(time.GetElapsedTime(started).TotalSeconds, method);
            metrics.Calls.Add(1, [.. method, new("status", StatusOf(context))]);
        }
    }

    /// <summary>A name of ours: whatever else a caller writes into the path is one name.</summary>
    private static string MethodOf(HttpContext context) =>
        context.GetEndpoint() is not RouteEndpoint endpoint ? "other"
        : endpoint.Metadata.GetMetadata<GrpcMethodMetadata>() is { } grpc ? grpc.Method.FullName
        : endpoint.RoutePattern.RawText is { } route && !route.Contains("{unimplemented", StringComparison.Ordinal) ? route
        : "other";

    private static string StatusOf(HttpContext context)
    {
        if (!EarlyStatus.IsGrpc(context.Request))
            return context.RequestAborted.IsCancellationRequested ? "aborted" : context.Response.StatusCode.ToString(CultureInfo.InvariantCulture);
        var trailers = context.Features.Get<IHttpResponseTrailersFeature>()?.Trailers;
        var sent = trailers?["grpc-status"] is { Count: > 0 } trailer ? trailer : context.Response.Headers["grpc-status"];
        return int.TryParse(sent, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? StatusNames.Of(code) : StatusNames.Of(1);
    }
}
