namespace Grpc.Core;

/// <summary>A certificate chain with its private key.</summary>
public sealed class KeyCertificatePair
{
    /// <summary>A certificate.</summary>
    /// <param name="certificateChain">PEM, the leaf first.</param>
    /// <param name="privateKey">PEM.</param>
    /// <exception cref="ArgumentNullException">Either is null.</exception>
    public KeyCertificatePair(string certificateChain, string privateKey)
    {
        ArgumentNullException.ThrowIfNull(certificateChain);
        ArgumentNullException.ThrowIfNull(privateKey);
        CertificateChain = certificateChain;
        PrivateKey = privateKey;
    }

    /// <summary>The chain as PEM, the leaf first.</summary>
    public string CertificateChain { get; }

    /// <summary>The key as PEM.</summary>
    public string PrivateKey { get; }
}
