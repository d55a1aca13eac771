using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Classifier.Keys;
using Classifier.Server.Security.Settings;
using Classifier.Server.Security.Tokens;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security.Callers;

/// <summary>Finds out who makes a request: by the key or token it sends or, without one, by the certificate of its connection.</summary>
internal sealed class CallerRecognition(IOptions<SecurityOptions> options, KeyCheck keys, TokenCheck tokens, TimeProvider time)
{
    private const string Bearer = "Bearer ";

    /// <exception cref="DeniedException">It is nobody this server knows.</exception>
    public async ValueTask<Caller> RecogniseAsync(HttpContext context)
    {
        var sent = context.Request.Headers.Authorization;
        if (!options.Value.WantsCredentials)
            return Caller.Anyone(options.Value.DocumentsPerMinute);
        if (sent.Count == 0)
            return context.Connection.ClientCertificate is { } certificate ? Of(certificate) : throw DeniedException.Missing();
        if (sent is not [{ } header] || !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            throw DeniedException.Invalid();
        var credential = header[Bearer.Length..].Trim();
        return KeySecret.Parse(credential) is { } secret ? keys.Recognise(secret) : await tokens.RecogniseAsync(credential, context.RequestAborted);
    }

    // The handshake has checked it; but a connection may outlive its certificate.
    private Caller Of(X509Certificate2 certificate)
    {
        DateTimeOffset expires = certificate.NotAfter.ToUniversalTime();
        return expires > time.GetUtcNow()
            ? new Caller(
                $"certificate:{certificate.GetCertHashString(HashAlgorithmName.SHA256)}",
                options.Value.Tls.ClientRightsListed,
                options.Value.DocumentsPerMinute,
                expires)
            : throw DeniedException.Expired();
    }
}
