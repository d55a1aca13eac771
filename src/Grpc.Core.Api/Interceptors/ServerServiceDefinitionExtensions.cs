namespace Grpc.Core.Interceptors;

/// <summary>Adds interceptors to a service's handlers.</summary>
public static class ServerServiceDefinitionExtensions
{
    /// <summary>The same service, whose calls pass an interceptor first. The one added last is passed first.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ServerServiceDefinition Intercept(this ServerServiceDefinition serverServiceDefinition, Interceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(serverServiceDefinition);
        ArgumentNullException.ThrowIfNull(interceptor);
        var binder = new InterceptingServiceBinder(interceptor);
        serverServiceDefinition.BindService(binder);
        return binder.Build();
    }

    /// <summary>The same service, whose calls pass the interceptors in the order given.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ServerServiceDefinition Intercept(
        this ServerServiceDefinition serverServiceDefinition,
        params Interceptor[] interceptors)
    {
        ArgumentNullException.ThrowIfNull(serverServiceDefinition);
        ArgumentNullException.ThrowIfNull(interceptors);
        return interceptors.Reverse().Aggregate(serverServiceDefinition, (inner, interceptor) => inner.Intercept(interceptor));
    }
}
