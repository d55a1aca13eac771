using Classifier.Server.Grpc.Errors;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Status = Google.Rpc.Status;

namespace Classifier.Server.Web;

/// <summary>The HTTP side's error boundary: whatever fails is told as a problem, also what routing refuses.</summary>
internal sealed class ProblemBoundary(RequestDelegate next, FailureReport failures)
{
    private const string DetailsTrailer = "grpc-status-details-bin";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
#pragma warning disable CA1031 // A boundary.
        catch (Exception failure) when (context.RequestAborted.IsCancellationRequested || !context.Response.HasStarted)
#pragma warning restore CA1031
        {
            // Nobody is left to be told once the caller has gone.
            if (!context.RequestAborted.IsCancellationRequested)
                await Of(failure, context).ExecuteAsync(context);
            return;
        }

        var response = context.Response;
        if (response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentLength: null, ContentType: null })
            await Problems.OfStatus(response.StatusCode).ExecuteAsync(context);
    }

    private ProblemHttpResult Of(Exception failure, HttpContext context) => failure switch
    {
        ProblemException known => Problems.From(known.HttpStatus, known.Code, known.Message),
        MalformedJsonException malformed => Problems.From(StatusCodes.Status400BadRequest, StatusCode.InvalidArgument, malformed.Message),
        BadHttpRequestException refused => Problems.OfStatus(refused.StatusCode),
        _ => OfCall(failure, context),
    };

    private ProblemHttpResult OfCall(Exception failure, HttpContext context)
    {
        var status = (failure as RpcException)?.Trailers.GetValueBytes(DetailsTrailer) is { } details
            ? Status.Parser.ParseFrom(details)
            : failures.Of(failure, context.TraceIdentifier);
        RetryAfter.Set(context.Response, status);
        return Problems.From(status);
    }
}
