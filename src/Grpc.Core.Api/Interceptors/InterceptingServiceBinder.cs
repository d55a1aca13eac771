namespace Grpc.Core.Interceptors;

/// <summary>Builds a service whose handlers pass an interceptor. A handler must be there: without one there is nothing to go on to.</summary>
internal sealed class InterceptingServiceBinder(Interceptor interceptor) : ServiceBinderBase
{
    private readonly ServerServiceDefinition.Builder builder = ServerServiceDefinition.CreateBuilder();

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        UnaryServerMethod<TRequest, TResponse>? handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        builder.AddMethod(method, (request, context) => interceptor.UnaryServerHandler(request, context, handler));
    }

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        ClientStreamingServerMethod<TRequest, TResponse>? handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        builder.AddMethod(
            method,
            new ClientStreamingServerMethod<TRequest, TResponse>((requests, context) =>
                interceptor.ClientStreamingServerHandler(requests, context, handler)));
    }

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        ServerStreamingServerMethod<TRequest, TResponse>? handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        builder.AddMethod(
            method,
            new ServerStreamingServerMethod<TRequest, TResponse>((request, responses, context) =>
                interceptor.ServerStreamingServerHandler(request, responses, context, handler)));
    }

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method,
        DuplexStreamingServerMethod<TRequest, TResponse>? handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        builder.AddMethod(
            method,
            new DuplexStreamingServerMethod<TRequest, TResponse>((requests, responses, context) =>
                interceptor.DuplexStreamingServerHandler(requests, responses, context, handler)));
    }

    internal ServerServiceDefinition Build() => builder.Build();
}
