using Google.Protobuf;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.AspNetCore.Connections;

namespace Classifier.Server.Grpc.Errors;

/// <summary>The one place where a failed call becomes a gRPC status.</summary>
internal sealed class ErrorInterceptor(FailureReport report, TimeProvider time) : Interceptor
{
    private const string DetailsTrailer = "grpc-status-details-bin";

    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(request, context);
        }
        catch (Exception failure) when (failure is not RpcException)
        {
            throw Translate(failure, context);
        }
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request,
        IServerStreamWriter<TResponse> responseStream,
        ServerCallContext context,
        ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(request, responseStream, context);
        }
        catch (Exception failure) when (failure is not RpcException)
        {
            throw Translate(failure, context);
        }
    }

    public override async Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream,
        IServerStreamWriter<TResponse> responseStream,
        ServerCallContext context,
        DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(requestStream, responseStream, context);
        }
        catch (Exception failure) when (failure is not RpcException)
        {
            throw Translate(failure, context);
        }
    }

    private RpcException Translate(Exception failure, ServerCallContext context)
    {
        // Once the caller is gone, whatever failed did so because of that: reading and writing a closed stream included. Reads may notice it first.
        if (context.CancellationToken.IsCancellationRequested || IsLostConnection(failure))
        {
            return context.Deadline <= time.GetUtcNow().UtcDateTime
                ? new RpcException(new Status(StatusCode.DeadlineExceeded, "The deadline passed."))
                : new RpcException(new Status(StatusCode.Cancelled, "The call was cancelled."));
        }

        var status = report.Of(failure, context.GetHttpContext().TraceIdentifier);
        return new RpcException(
            new Status((StatusCode)status.Code, status.Message),
            new Metadata { { DetailsTrailer, status.ToByteArray() } });
    }

    private static bool IsLostConnection(Exception failure) =>
        failure is ConnectionAbortedException or ConnectionResetException || (failure is IOException && failure.InnerException is { } cause && IsLostConnection(cause));
}
