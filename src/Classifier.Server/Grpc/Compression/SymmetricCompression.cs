using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Classifier.Server.Grpc.Compression;

/// <summary>
/// Compresses replies to callers whose requests were compressed, and only those. Most clients announce gzip whether or not
/// they want it, and a reply is usually smaller than the cost of compressing it is worth.
/// </summary>
internal sealed class SymmetricCompression : Interceptor
{
    /// <summary>The one algorithm both directions share.</summary>
    public const string Algorithm = "gzip";

    private static readonly WriteOptions Uncompressed = new(WriteFlags.NoCompress);

    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        Choose(context);
        return continuation(request, context);
    }

    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream,
        IServerStreamWriter<TResponse> responseStream,
        ServerCallContext context,
        DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Choose(context);
        return continuation(requestStream, responseStream, context);
    }

    private static void Choose(ServerCallContext context)
    {
        if (context.GetHttpContext().Request.Headers["grpc-encoding"] != Algorithm)
            context.WriteOptions = Uncompressed;
    }
}
