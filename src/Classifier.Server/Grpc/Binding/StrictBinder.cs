using Grpc.AspNetCore.Server.Model;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;

namespace Classifier.Server.Grpc.Binding;

/// <summary>Adds each method of a service with a strict reader of its requests.</summary>
internal sealed class StrictBinder<TService>(ServiceMethodProviderContext<TService> context) : ServiceBinderBase
    where TService : class
{
    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) =>
        context.AddUnaryMethod(
            StrictReading.Of(method), Metadata(), Implementation<UnaryServerMethod<TService, TRequest, TResponse>>(method.Name));

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler) =>
        context.AddClientStreamingMethod(
            StrictReading.Of(method), Metadata(), Implementation<ClientStreamingServerMethod<TService, TRequest, TResponse>>(method.Name));

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) =>
        context.AddServerStreamingMethod(
            StrictReading.Of(method), Metadata(), Implementation<ServerStreamingServerMethod<TService, TRequest, TResponse>>(method.Name));

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) =>
        context.AddDuplexStreamingMethod(
            StrictReading.Of(method), Metadata(), Implementation<DuplexStreamingServerMethod<TService, TRequest, TResponse>>(method.Name));

    private static List<object> Metadata() => [new HttpMethodMetadata([HttpMethods.Post], acceptCorsPreflight: true)];

    /// <summary>The service's method as a delegate whose first argument is the service.</summary>
    private static TDelegate Implementation<TDelegate>(string method) where TDelegate : Delegate
    {
        var parameters = typeof(TDelegate).GetMethod(nameof(Action.Invoke))!.GetParameters();
        return typeof(TService)
            .GetMethod(method, [.. parameters.Skip(1).Select(parameter => parameter.ParameterType)])!
            .CreateDelegate<TDelegate>();
    }
}
