using Classifier.Keys;
using Classifier.Server.Security.Callers;
using Classifier.Server.Security.Settings;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Classifier.Server.Security.Tokens;

/// <summary>
/// Knows callers by tokens that their issuer signed (RFC 7519), with the care of RFC 8725: one issuer, one audience, public-key algorithms only.
/// </summary>
internal sealed class TokenCheck(IOptions<SecurityOptions> options, TokenKeys keys, TimeProvider time)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>The caller that a token names.</summary>
    /// <exception cref="DeniedException">It is not a token that counts.</exception>
    public async ValueTask<Caller> RecogniseAsync(string text, CancellationToken cancellation)
    {
        var jwt = options.Value.Jwt;
        if (!jwt.IsUsed || Read(text) is not { Kid: { Length: > 0 } kid })
            throw DeniedException.Invalid();
        var known = await keys.FindAsync(kid, cancellation) ?? throw DeniedException.NoSigningKeys();
        var result = await _handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = jwt.Issuer,
            ValidAudience = jwt.Audience,
            IssuerSigningKeys = known.Keys,
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = Algorithms,
            LifetimeValidator = IsInItsTime,
        });
        if (!result.IsValid)
            throw result.Exception is SecurityTokenExpiredException ? DeniedException.Expired() : DeniedException.Invalid();
        var token = (JsonWebToken)result.SecurityToken;
        if (string.IsNullOrEmpty(token.Subject))
            throw DeniedException.Invalid();
        var rights = token.Claims.Where(claim => claim.Type == jwt.RightsClaim).SelectMany(claim => claim.Value.Split(' ')).Intersect(Rights.All);
        return new Caller($"jwt:{token.Subject}", [.. rights], options.Value.DocumentsPerMinute, token.ValidTo + ClockSkew);
    }

    private JsonWebToken? Read(string text)
    {
        try
        {
            return _handler.CanReadToken(text) ? _handler.ReadJsonWebToken(text) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private bool IsInItsTime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (expires is not { } end || notBefore > now + ClockSkew)
            return false;
        return now < end + ClockSkew ? true : throw new SecurityTokenExpiredException();
    }
}
