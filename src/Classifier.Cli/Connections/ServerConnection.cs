using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Classifier.Client;

namespace Classifier.Cli.Connections;

/// <summary>Servers that do the same, and what it takes to reach them.</summary>
/// <param name="Addresses">Their gRPC endpoints, one or more, all with the same scheme.</param>
/// <param name="Key">The API key or token; null for none.</param>
/// <param name="Authorities">PEM file of those that may have signed their certificates; null for those that the machine trusts.</param>
/// <param name="Certificate">PEM file of the certificate to show; null for none.</param>
/// <param name="CertificateKey">PEM file of its private key; goes with <paramref name="Certificate"/>.</param>
internal sealed record ServerConnection(IReadOnlyList<Uri> Addresses, string? Key, string? Authorities, string? Certificate, string? CertificateKey)
{
    /// <summary>Makes a client.</summary>
    /// <exception cref="CannotRunException">A file is no such PEM file, or the key would travel in cleartext.</exception>
    public T Open<T>(Func<ClassifierClientOptions, TimeProvider?, T> connect)
    {
        if (Key is not null && Addresses.FirstOrDefault(address => address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback) is { } open)
            throw new CannotRunException($"{open}: the key would travel in cleartext; write the address with https");
        var token = Key is { } key ? (Func<CancellationToken, ValueTask<string>>)(_ => ValueTask.FromResult(key)) : null;
        return connect(new ClassifierClientOptions { Addresses = Addresses, Token = token, ConfigureHandler = Trust() }, null);
    }

    private Action<SocketsHttpHandler> Trust()
    {
        var authorities = Authorities is { } file ? Read(file, ReadAuthorities) : null;
        var own = Certificate is { } certificate ? Read(certificate, path => X509Certificate2.CreateFromPemFile(path, CertificateKey)) : null;
        return handler =>
        {
            if (authorities is not null)
            {
                var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
                policy.CustomTrustStore.AddRange(authorities);
                handler.SslOptions.CertificateChainPolicy = policy;
            }

            if (own is not null)
                handler.SslOptions.ClientCertificates = [own];
        };
    }

    private static X509Certificate2Collection ReadAuthorities(string path)
    {
        var found = new X509Certificate2Collection();
        found.ImportFromPemFile(path);
        return found.Count > 0 ? found : throw new CryptographicException("no certificate in it");
    }

    private static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (CryptographicException fault)
        {
            throw new CannotRunException($"{path}: {fault.Message}", fault);
        }
    }
}
