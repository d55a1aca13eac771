using System.Security.Cryptography;
using System.Text;
using Grpc.Core;

namespace Classifier.Server.Tests.Security;

public sealed class TokenTests : IDisposable
{
    private readonly SecretFolder _folder = new();
    private readonly TestTokens _issuer = new();

    public void Dispose()
    {
        _folder.Dispose();
        _issuer.Dispose();
    }

    [Fact]
    public async Task Classify_GoodToken_IsAnsweredAndNotLogged()
    {
        await using var server = await StartAsync();
        var token = _issuer.Token();

        Assert.NotNull((await server.CallAsync(token)).Prediction);

        Assert.DoesNotContain(server.Server.Log.Entries, entry => entry.Contains(token.Split('.')[2], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Classify_TokenThatProvesNothing_IsRefusedAndNotLogged()
    {
        await using var server = await StartAsync();
        using var stranger = new TestTokens();
        var payload = _issuer.Token().Split('.')[1];
        byte[] SignWith(string secret, byte[] signed) => HMACSHA256.HashData(Encoding.ASCII.GetBytes(secret), signed);
        var bad = new Dictionary<string, string>
        {
            ["wrong audience"] = _issuer.Token(audience: "another"),
            ["wrong issuer"] = _issuer.Token(issuer: "https://other.example"),
            ["unknown kid"] = _issuer.Token(kid: "two"),
            ["no kid"] = TestTokens.Forged(new { alg = "RS256" }, payload, _ => [1, 2, 3]),
            ["another's key under our kid"] = stranger.Token(),
            ["alg none"] = TestTokens.Forged(new { alg = "none", kid = "one" }, payload, _ => []),
            ["alg None with a signature"] = TestTokens.Forged(new { alg = "None", kid = "one" }, payload, _ => [1]),
            ["HS256 with the public key"] = TestTokens.Forged(new { alg = "HS256", kid = "one" }, payload, signed => SignWith(_issuer.PublicKeyPem, signed)),
            ["HS256 with the set's shared key"] =
                TestTokens.Forged(new { alg = "HS256", kid = "shared" }, payload, signed => SignWith("secret-secret-secret-secret-secr", signed)),
            ["changed payload"] = _issuer.Token().Replace(payload, _issuer.Token(scope: "admin").Split('.')[1], StringComparison.Ordinal),
            ["no token"] = "a.b.c",
            ["encrypted form"] = "a.b.c.d.e",
        };

        foreach (var (fault, token) in bad)
        {
            var refusal = await server.RefusalAsync(token);
            Assert.True((StatusCode.Unauthenticated, "CREDENTIALS_INVALID") == refusal, $"{fault}: {refusal}");
            Assert.DoesNotContain(server.Server.Log.Entries, entry => token.Length > 20 && entry.Contains(token, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Classify_ExpiredToken_IsToldSo()
    {
        await using var server = await StartAsync();

        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_EXPIRED"), await server.RefusalAsync(_issuer.Token(minutes: -1)));
    }

    [Fact]
    public async Task Classify_TokenWithoutTheRight_IsDenied()
    {
        await using var server = await StartAsync();

        Assert.Equal((StatusCode.PermissionDenied, "RIGHT_MISSING"), await server.RefusalAsync(_issuer.Token(scope: "openid classify-not feedback")));
    }

    [Fact]
    public async Task Classify_KeysOfTheFileReplaced_TakesTheNewAndNoLongerTheOld()
    {
        await using var server = await StartAsync();
        using var next = new TestTokens("next");
        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_INVALID"), await server.RefusalAsync(next.Token()));

        _folder.Write("jwks.json", next.Jwks);

        Assert.NotNull((await server.CallAsync(next.Token())).Prediction);
        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_INVALID"), await server.RefusalAsync(_issuer.Token()));
    }

    private Task<ConnectedServer> StartAsync() => ConnectedServer.StartAsync(
        null,
        ("Security:Jwt:Issuer", TestTokens.Issuer),
        ("Security:Jwt:Audience", TestTokens.Audience),
        ("Security:Jwt:Jwks", _folder.Write("jwks.json", _issuer.Jwks)));
}
