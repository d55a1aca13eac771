using System.IO.Pipelines;
using Classifier.Contracts.V1;
using Classifier.Server.Grpc.Errors;
using Classifier.Server.Limits;
using Classifier.Server.Web;
using Grpc.AspNetCore.Server;

namespace Classifier.Server.Load;

/// <summary>
/// Refuses a call for which the queue has no room before its body is read as a message: what a server spends on work that it will not do is lost to the work
/// that it does.
/// </summary>
internal sealed class EarlyRefusal(RequestDelegate next, WorkQueue queue, ServerLimits limits)
{
    private static readonly HashSet<string?> Queued =
    [
        NameOf(nameof(DocumentClassifier.DocumentClassifierBase.Classify)), NameOf(nameof(DocumentClassifier.DocumentClassifierBase.ClassifyBatch)),
        WebMethod.Classify.Path, WebMethod.ClassifyBatch.Path,
    ];

    public Task InvokeAsync(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint endpoint && Queued.Contains(NameOf(endpoint)) && queue.Refusal is { } overloaded
            ? RefuseAsync(context, overloaded)
            : next(context);

    private async Task RefuseAsync(HttpContext context, OverloadedException overloaded)
    {
        try
        {
            await TakeInAsync(context.Request.BodyReader, context.RequestAborted);
            await EarlyStatus.WriteAsync(context, StatusWriter.Write(overloaded)!);
        }
        catch (Exception lost) when (lost is IOException or OperationCanceledException)
        {
            // Nobody is left to be told.
        }
    }

    /// <summary>Lets the body come and go: a stream that is answered before its body has come stays on Kestrel's books, which takes many such for an attack.</summary>
    private async Task TakeInAsync(PipeReader body, CancellationToken cancellation)
    {
        var left = (long)limits.MessageBytes;
        for (var read = await body.ReadAsync(cancellation); left > 0; read = await body.ReadAsync(cancellation))
        {
            left -= read.Buffer.Length;
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return;
        }
    }

    private static string? NameOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>()?.Method.FullName ?? endpoint.RoutePattern.RawText;

    private static string NameOf(string method) => $"/{DocumentClassifier.Descriptor.FullName}/{method}";
}
