using System.Security.Cryptography.X509Certificates;

namespace Classifier.Server.Security.Tls;

/// <summary>The authorities whose certificates callers may show.</summary>
internal static class ClientAuthorities
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableFileException">There is none.</exception>
    public static X509Certificate2Collection Read(string path)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(path);
        return authorities.Count > 0 ? authorities : throw new UnusableFileException($"{path}: holds no certificate.");
    }

    /// <summary>What a caller's certificate must be: in its time, for clients, and signed by one of these and by no authority of the machine.</summary>
    public static X509ChainPolicy Policy(X509Certificate2Collection authorities)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
        };
        policy.CustomTrustStore.AddRange(authorities);
        policy.ApplicationPolicy.Add(new System.Security.Cryptography.Oid(ClientAuthentication));
        return policy;
    }
}
