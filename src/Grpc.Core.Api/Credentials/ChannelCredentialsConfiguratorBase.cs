namespace Grpc.Core;

/// <summary>How a client implementation learns what channel credentials are: each credentials object calls exactly one method.</summary>
public abstract class ChannelCredentialsConfiguratorBase
{
    /// <summary>The channel is cleartext.</summary>
    public abstract void SetInsecureCredentials(object state);

    /// <summary>The channel uses TLS; null means the system's default for each part.</summary>
    public abstract void SetSslCredentials(
        object state,
        string? rootCertificates,
        KeyCertificatePair? keyCertificatePair,
        VerifyPeerCallback? verifyPeerCallback);

    /// <summary>The channel has call credentials for every call.</summary>
    public abstract void SetCompositeCredentials(
        object state,
        ChannelCredentials channelCredentials,
        CallCredentials callCredentials);
}
