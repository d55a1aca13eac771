using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Classifier.Server.Security.Settings;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security.Tls;

/// <summary>Decides on each new connection which certificate the server shows and whose it takes.</summary>
internal sealed class TlsHandshake
{
    private readonly RereadFiles<SslStreamCertificateContext>? _certificate;
    private readonly RereadFiles<X509Certificate2Collection>? _authorities;
    private readonly bool _required;

    /// <summary>Reads the files for the first time, those that the settings name.</summary>
    public TlsHandshake(IOptions<SecurityOptions> options, TimeProvider time, ILogger<TlsHandshake> log)
    {
        var tls = options.Value.Tls;
        _required = tls.RequireClientCertificate;
        if (tls is { Certificate: { Length: > 0 } certificate, Key: { Length: > 0 } key })
            _certificate = new([certificate, key], () => ServerCertificate.Read(certificate, key, time), time, log);
        if (tls.ClientAuthorities is { Length: > 0 } authorities)
            _authorities = new([authorities], () => ClientAuthorities.Read(authorities), time, log);
    }

    /// <summary>The terms of one handshake.</summary>
    public SslServerAuthenticationOptions Terms()
    {
        var terms = new SslServerAuthenticationOptions
        {
            ServerCertificateContext = _certificate?.Current,
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
        };
        if (_authorities is null)
            return terms;
        terms.ClientCertificateRequired = true;
        terms.CertificateChainPolicy = ClientAuthorities.Policy(_authorities.Current);
        terms.RemoteCertificateValidationCallback = (_, certificate, _, faults) => certificate is null ? !_required : faults == SslPolicyErrors.None;
        // A resumed session would bring back a certificate that was judged by the authorities of its day.
        terms.AllowTlsResume = false;
        return terms;
    }
}
