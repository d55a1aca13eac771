namespace Grpc.Core;

/// <summary>How a channel's connection is secured.</summary>
public abstract class ChannelCredentials
{
    /// <summary>No transport security: cleartext.</summary>
    public static ChannelCredentials Insecure { get; } = new InsecureCredentials();

    /// <summary>TLS with the roots of trust of the system.</summary>
    public static ChannelCredentials SecureSsl { get; } = new SslCredentials();

    /// <summary>Whether call credentials can be added to these.</summary>
    internal virtual bool IsComposable => false;

    /// <summary>Channel credentials with call credentials for every call of the channel.</summary>
    /// <exception cref="ArgumentException">The channel credentials are composed already, or of a kind that cannot be.</exception>
    public static ChannelCredentials Create(ChannelCredentials channelCredentials, CallCredentials callCredentials) =>
        new CompositeChannelCredentials(channelCredentials, callCredentials);

    /// <summary>Tells a client implementation what these credentials are. Called by the implementation, not by user code.</summary>
    public abstract void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state);
}
