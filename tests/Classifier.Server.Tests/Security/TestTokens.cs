using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Classifier.Server.Tests.Security;

/// <summary>An identity provider that a test can make do wrong.</summary>
internal sealed class TestTokens : IDisposable
{
    public const string Issuer = "https://issuer.example";
    public const string Audience = "classifier";

    private readonly RSA _rsa = RSA.Create(2048);

    public TestTokens(string kid = "one") => Kid = kid;

    public string Kid { get; }

    /// <summary>The public keys, as the provider publishes them.</summary>
    public string Jwks
    {
        get
        {
            var parameters = _rsa.ExportParameters(false);
            var key = new { kty = "RSA", use = "sig", kid = Kid, n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) };
            return JsonSerializer.Serialize(new { keys = new object[] { key, new { kty = "oct", kid = "shared", k = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I" } } });
        }
    }

    public string PublicKeyPem => _rsa.ExportSubjectPublicKeyInfoPem();

    public string Token(
        string audience = Audience, string issuer = Issuer, string scope = "openid classify", double minutes = 5, string? kid = null, SigningCredentials? by = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = DateTime.UtcNow.AddHours(-1),
            Expires = DateTime.UtcNow.AddMinutes(minutes),
            Claims = new Dictionary<string, object> { ["sub"] = "portal", ["scope"] = scope },
            SigningCredentials = by ?? new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = kid ?? Kid }, SecurityAlgorithms.RsaSha256),
        });

    /// <summary>A token put together by hand, with whatever header and signature.</summary>
    public static string Forged(object header, string payload, Func<byte[], byte[]> sign)
    {
        var signed = $"{Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(header))}.{payload}";
        return $"{signed}.{Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    public void Dispose() => _rsa.Dispose();
}
