using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Classifier.Server.Security.Tls;

/// <summary>The server's certificate from PEM files, with those between it and the root.</summary>
internal static class ServerCertificate
{
    /// <summary>Reads it.</summary>
    /// <exception cref="UnusableFileException">It has expired or is not valid yet.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The files are no PEM, or do not belong together.</exception>
    public static SslStreamCertificateContext Read(string certificatePath, string keyPath, TimeProvider time)
    {
        var certificate = X509Certificate2.CreateFromPemFile(certificatePath, keyPath);
        if (certificate.NotAfter <= time.GetLocalNow().LocalDateTime || certificate.NotBefore > time.GetLocalNow().LocalDateTime)
            throw new UnusableFileException(
                $"{certificatePath}: valid from {certificate.NotBefore.ToUniversalTime():u} to {certificate.NotAfter.ToUniversalTime():u}, which is not now.");
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(certificatePath);
        return SslStreamCertificateContext.Create(certificate, [.. chain.Skip(1)], offline: true);
    }
}
