namespace Classifier.Server.Security.Settings;

/// <summary>JSON Web Tokens that are taken: section <c>Security:Jwt</c>. Issuer, audience and keys go together.</summary>
internal sealed class JwtOptions
{
    /// <summary>The only <c>iss</c> that is taken.</summary>
    public string? Issuer { get; init; }

    /// <summary>The <c>aud</c> that must be among the token's.</summary>
    public string? Audience { get; init; }

    /// <summary>
    /// The issuer's public keys (RFC 7517): a file, read again when it changed, or an https URL (http on this machine), fetched every ten minutes and when a
    /// token names a key that is not among them, at most every 30 seconds.
    /// </summary>
    public string? Jwks { get; init; }

    /// <summary>The claim with the rights, as words with spaces between them or as an array. Default: <c>scope</c>.</summary>
    public string RightsClaim { get; init; } = "scope";

    /// <summary>Whether tokens are taken at all.</summary>
    public bool IsUsed => SecurityOptions.IsSet(Issuer) || SecurityOptions.IsSet(Audience) || SecurityOptions.IsSet(Jwks);

    /// <summary>The keys' address when they are not in a file.</summary>
    public Uri? JwksUrl =>
        Uri.TryCreate(Jwks, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) ? url : null;
}
