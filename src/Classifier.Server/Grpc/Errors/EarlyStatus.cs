using Classifier.Server.Web;
using Google.Protobuf;
using Microsoft.Net.Http.Headers;
using Status = Google.Rpc.Status;

namespace Classifier.Server.Grpc.Errors;

/// <summary>Ends a call with a status, as gRPC or HTTP would have it, before anything of its body is read.</summary>
internal static class EarlyStatus
{
    private const string GrpcContent = "application/grpc";

    /// <summary>Whether the caller speaks gRPC.</summary>
    public static bool IsGrpc(HttpRequest request) => request.ContentType?.StartsWith(GrpcContent, StringComparison.OrdinalIgnoreCase) is true;

    public static Task WriteAsync(HttpContext context, Status status)
    {
        var response = context.Response;
        if (!IsGrpc(context.Request))
        {
            RetryAfter.Set(response, status);
            return Problems.From(status).ExecuteAsync(context);
        }
        response.ContentType = GrpcContent;
        response.Headers["grpc-status"] = HeaderUtilities.FormatNonNegativeInt64(status.Code);
        response.Headers["grpc-message"] = status.Message;
        response.Headers["grpc-status-details-bin"] = Convert.ToBase64String(status.ToByteArray()).TrimEnd('=');
        return Task.CompletedTask;
    }
}
