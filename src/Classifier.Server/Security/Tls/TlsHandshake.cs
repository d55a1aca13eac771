using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Classifier.Server.Security.Settings;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security.Tls;

/// <summary>Decides on each new connection which certificate the server shows and whose it takes.</summary>
internal sealed class TlsHandshake(IOptions<SecurityOptions> options, TimeProvider time, ILogger<TlsHandshake> log)
{
    private readonly Lazy<RereadFiles<SslStreamCertificateContext>> _certificate = new(() => new(
        [options.Value.Tls.Certificate!, options.Value.Tls.Key!],
        () => ServerCertificate.Read(options.Value.Tls.Certificate!, options.Value.Tls.Key!, time),
        time,
        log));

    private readonly Lazy<RereadFiles<X509Certificate2Collection>?> _authorities = new(() => options.Value.Tls.ClientAuthorities is { Length: > 0 } path
        ? new([path], () => ClientAuthorities.Read(path), time, log)
        : null);

    /// <summary>The terms of one handshake.</summary>
    public SslServerAuthenticationOptions Terms()
    {
        var terms = new SslServerAuthenticationOptions
        {
            ServerCertificateContext = _certificate.Value.Current,
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
        };
        if (_authorities.Value is not { } authorities)
            return terms;
        terms.ClientCertificateRequired = true;
        terms.CertificateChainPolicy = ClientAuthorities.Policy(authorities.Current);
        terms.RemoteCertificateValidationCallback = (_, certificate, _, faults) => certificate is not null && faults == SslPolicyErrors.None;
        // A resumed session would bring back a certificate that was judged by the authorities of its day.
        terms.AllowTlsResume = false;
        return terms;
    }
}
