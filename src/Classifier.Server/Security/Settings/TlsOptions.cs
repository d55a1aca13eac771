using Classifier.Keys;

namespace Classifier.Server.Security.Settings;

/// <summary>
/// Certificates in PEM files, read again when they changed: section <c>Security:Tls</c>. Endpoints whose URL begins with <c>https</c> use them.
/// </summary>
internal sealed class TlsOptions
{
    /// <summary>The server's certificate, followed in the same file by those between it and the root. Goes with <see cref="Key"/>.</summary>
    public string? Certificate { get; init; }

    /// <summary>Its private key, not encrypted.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// The authorities that sign callers' certificates. When it is set, no connection with another certificate is taken, and whoever has a good one needs no
    /// other credentials. Revocation lists are not asked. Default: none, callers need no certificate.
    /// </summary>
    public string? ClientAuthorities { get; init; }

    /// <summary>
    /// With <see cref="ClientAuthorities"/>: whether a connection without any certificate is refused. If not, its calls need a key or a token, and probes
    /// can be made without any. Default: true.
    /// </summary>
    public bool RequireClientCertificate { get; init; } = true;

    /// <summary>The rights of a caller that has a certificate and sends no key or token, separated by commas. Default: <c>classify</c>.</summary>
    public string ClientRights { get; init; } = Rights.Classify;

    /// <summary><see cref="ClientRights"/> one by one.</summary>
    public IReadOnlyList<string> ClientRightsListed => ClientRights.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
