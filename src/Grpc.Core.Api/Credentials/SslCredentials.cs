namespace Grpc.Core;

/// <summary>TLS. Clients may accept only the parameterless form: Grpc.Net.Client leaves certificates to its HTTP handler.</summary>
public sealed class SslCredentials : ChannelCredentials
{
    /// <summary>TLS with the system's roots of trust and no client certificate.</summary>
    public SslCredentials()
        : this(null, null, null)
    {
    }

    /// <summary>TLS with roots of trust.</summary>
    /// <param name="rootCertificates">PEM; null for the system's.</param>
    public SslCredentials(string? rootCertificates)
        : this(rootCertificates, null, null)
    {
    }

    /// <summary>TLS with roots of trust and a client certificate.</summary>
    /// <param name="rootCertificates">PEM; null for the system's.</param>
    /// <param name="keyCertificatePair">The client's certificate; null for none.</param>
    public SslCredentials(string? rootCertificates, KeyCertificatePair? keyCertificatePair)
        : this(rootCertificates, keyCertificatePair, null)
    {
    }

    /// <summary>TLS with roots of trust, a client certificate and a further check of the server.</summary>
    /// <param name="rootCertificates">PEM; null for the system's.</param>
    /// <param name="keyCertificatePair">The client's certificate; null for none.</param>
    /// <param name="verifyPeerCallback">Asked after the usual checks; null for none.</param>
    public SslCredentials(
        string? rootCertificates,
        KeyCertificatePair? keyCertificatePair,
        VerifyPeerCallback? verifyPeerCallback)
    {
        RootCertificates = rootCertificates;
        KeyCertificatePair = keyCertificatePair;
        VerifyPeerCallback = verifyPeerCallback;
    }

    /// <summary>Roots of trust as PEM; null for the system's.</summary>
    public string? RootCertificates { get; }

    /// <summary>The client's certificate; null for none.</summary>
    public KeyCertificatePair? KeyCertificatePair { get; }

    /// <summary>The further check of the server; null for none.</summary>
    public VerifyPeerCallback? VerifyPeerCallback { get; }

    internal override bool IsComposable => true;

    /// <inheritdoc/>
    public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state)
    {
        ArgumentNullException.ThrowIfNull(configurator);
        configurator.SetSslCredentials(state, RootCertificates, KeyCertificatePair, VerifyPeerCallback);
    }
}
