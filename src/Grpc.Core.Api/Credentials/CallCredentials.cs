namespace Grpc.Core;

/// <summary>Who the caller is, added to each call as metadata.</summary>
public abstract class CallCredentials
{
    /// <summary>Several credentials as one; they are applied in order.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static CallCredentials Compose(params CallCredentials[] credentials) => new CompositeCallCredentials(credentials);

    /// <summary>Credentials that a function adds to the metadata of each call, for instance a bearer token.</summary>
    public static CallCredentials FromInterceptor(AsyncAuthInterceptor interceptor) => new InterceptorCallCredentials(interceptor);

    /// <summary>Tells a client implementation what these credentials are. Called by the implementation, not by user code.</summary>
    public abstract void InternalPopulateConfiguration(CallCredentialsConfiguratorBase configurator, object? state);
}
