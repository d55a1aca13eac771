using Classifier.Server.Grpc;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Web.Calls;

/// <summary>
/// Makes the very calls that gRPC makes, on the same service through the same interceptors: what holds for the one holds for the other.
/// </summary>
internal sealed class WebCalls(IServiceProvider services, IOptions<GrpcServiceOptions> grpc)
{
    /// <summary>Calls one method and writes its reply as JSON.</summary>
    /// <exception cref="RpcException">The call failed.</exception>
    public async Task<IResult> RunAsync<TRequest, TResponse>(
        HttpContext http,
        MethodDescriptor method,
        TRequest request,
        Func<DocumentClassifierService, UnaryServerMethod<TRequest, TResponse>> of)
        where TRequest : class
        where TResponse : class, IMessage
    {
        var call = grpc.Value.Interceptors
            .Select(Create)
            .Reverse()
            .Aggregate(
                of(ActivatorUtilities.CreateInstance<DocumentClassifierService>(services)),
                (next, interceptor) => (message, context) => interceptor.UnaryServerHandler(message, context, next));
        var reply = await call(request, new WebCallContext(http, $"/{method.Service.FullName}/{method.Name}"));
        return TypedResults.Text(ProtobufJson.Write(reply), JsonBody.MediaType);
    }

    private Interceptor Create(InterceptorRegistration registration) =>
        (Interceptor)ActivatorUtilities.CreateInstance(services, registration.Type, [.. registration.Arguments]);
}
