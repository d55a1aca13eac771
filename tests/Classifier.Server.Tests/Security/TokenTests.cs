using System.Security.Cryptography;
using System.Text;
using Classifier.Contracts.V1;
using Classifier.Server.Security.Tokens;
using Grpc.Core;
using Microsoft.Extensions.Time.Testing;

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
        var good = _issuer.Token();
        var payload = good.Split('.')[1];
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
            ["changed payload"] = good.Replace(payload, _issuer.Token(scope: "admin").Split('.')[1], StringComparison.Ordinal),
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

    [Fact]
    public async Task Classify_KeysOfTheUrlRotated_TakesTheNewAfterThePauseAndDropsTheOldWhenTheyAreOld()
    {
        using var next = new TestTokens("next");
        await using var published = await PublishedKeys.StartAsync(_issuer.Jwks);
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var server = await ConnectedServer.StartWithClockAsync(time, Settings(published.Url.ToString()));
        var (old, renewed) = (_issuer.Token(minutes: 60), next.Token(minutes: 60));
        Assert.NotNull((await server.CallAsync(old)).Prediction);

        published.Document = next.Jwks;

        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_INVALID"), await server.RefusalAsync(renewed));
        time.Advance(FetchedSigningKeys.Pause);
        Assert.NotNull((await server.CallAsync(renewed)).Prediction);
        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_INVALID"), await server.RefusalAsync(old));
        Assert.Equal(2, published.Requests);
    }

    [Fact]
    public async Task Classify_IssuerThatWasNeverReached_IsUnavailableAndNotOpen()
    {
        await using var published = await PublishedKeys.StartAsync("no keys");
        await using var server = await ConnectedServer.StartAsync(null, Settings(published.Url.ToString()));

        Assert.Equal((StatusCode.Unavailable, "SIGNING_KEYS_UNAVAILABLE"), await server.RefusalAsync(_issuer.Token()));
    }

    [Fact]
    public async Task ClassifyStream_TokenExpiresUnderWay_GivesNoMoreLabels()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var server = await ConnectedServer.StartWithClockAsync(time, Settings(_folder.Write("jwks.json", _issuer.Jwks)));
        using var stream = server.Client.ClassifyStream(Calls.Bearing(_issuer.Token(minutes: 5)));
        var document = new ClassifyStreamRequest { Document = Calls.Request.Document };
        await stream.RequestStream.WriteAsync(document);
        Assert.True(await stream.ResponseStream.MoveNext(CancellationToken.None));
        Assert.NotNull(stream.ResponseStream.Current.Outcome.Prediction);

        time.Advance(TimeSpan.FromMinutes(6));
        await stream.RequestStream.WriteAsync(document);

        Assert.True(await stream.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal((int)StatusCode.Unauthenticated, stream.ResponseStream.Current.Outcome.Error.Code);
    }

    private static (string Setting, string Value)[] Settings(string keys) =>
        [("Security:Jwt:Issuer", TestTokens.Issuer), ("Security:Jwt:Audience", TestTokens.Audience), ("Security:Jwt:Jwks", keys)];

    private Task<ConnectedServer> StartAsync() => ConnectedServer.StartAsync(null, Settings(_folder.Write("jwks.json", _issuer.Jwks)));
}
