using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Classifier.Contracts.V1;
using Classifier.Keys;
using Google.Rpc;
using Grpc.Core;
using Grpc.Health.V1;

namespace Classifier.Server.Tests.Security;

public sealed class ApiKeyTests : IDisposable
{
    private static readonly Uri Path = new("/v1/documents:classify", UriKind.Relative);

    private readonly SecretFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Classify_WithAndWithoutAKey_AnswersItsHolderAlone()
    {
        var key = _folder.AddKey();
        await using var server = await StartAsync();
        var other = KeySecret.Create().Reveal();

        Assert.NotNull((await server.CallAsync(key.Reveal())).Prediction);
        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_MISSING"), await server.RefusalAsync(null));
        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_INVALID"), await server.RefusalAsync("something"));
        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_INVALID"), await server.RefusalAsync(other));
        // The right id with the secret of another.
        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_INVALID"), await server.RefusalAsync($"clk_{key.Id}_{other[^43..]}"));
    }

    [Fact]
    public async Task Classify_KeyRevokedWhileTheServerRuns_IsRefusedAtOnce()
    {
        var key = _folder.AddKey();
        await using var server = await StartAsync();
        await server.CallAsync(key.Reveal());

        _folder.Revoke(key);

        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_INVALID"), await server.RefusalAsync(key.Reveal()));
        Assert.NotNull((await server.CallAsync(_folder.AddKey().Reveal())).Prediction);
    }

    [Fact]
    public async Task ClassifyStream_KeyRevokedUnderWay_GivesNoMoreLabels()
    {
        var key = _folder.AddKey();
        await using var server = await StartAsync();
        using var stream = server.Client.ClassifyStream(Calls.Bearing(key.Reveal()));
        var document = new ClassifyStreamRequest { Document = Calls.Request.Document };

        await stream.RequestStream.WriteAsync(document);
        Assert.True(await stream.ResponseStream.MoveNext(CancellationToken.None));
        Assert.NotNull(stream.ResponseStream.Current.Outcome.Prediction);
        _folder.Revoke(key);
        await stream.RequestStream.WriteAsync(document);

        Assert.True(await stream.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal((int)StatusCode.Unauthenticated, stream.ResponseStream.Current.Outcome.Error.Code);
    }

    [Fact]
    public async Task Classify_KeyFileThatBecomesUnreadable_KeepsTheKeysAndSaysSo()
    {
        var key = _folder.AddKey();
        await using var server = await StartAsync();

        _folder.Write("keys.json", "{ \"keys\": [ { \"id\": \"secret stuff\" } ] }");

        Assert.NotNull((await server.CallAsync(key.Reveal())).Prediction);
        Assert.Contains(server.Server.Log.Entries, entry => entry.StartsWith("Error", StringComparison.Ordinal) && entry.Contains("keys.json", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Server.Log.Entries, entry => entry.Contains("secret stuff", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Classify_ExpiredKey_IsToldSo()
    {
        var key = _folder.AddKey(expires: DateTimeOffset.UtcNow.AddDays(-1));
        await using var server = await StartAsync();

        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_EXPIRED"), await server.RefusalAsync(key.Reveal()));
        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_INVALID"), await server.RefusalAsync($"clk_{key.Id}_{KeySecret.Create().Reveal()[^43..]}"));
    }

    [Fact]
    public async Task Classify_KeyWithoutTheRight_IsDeniedAndNamesIt()
    {
        var key = _folder.AddKey(Rights.Admin);
        await using var server = await StartAsync();

        var failure = await ConnectedServer.FailureOf(() => server.CallAsync(key.Reveal()));

        Assert.Equal(StatusCode.PermissionDenied, failure.StatusCode);
        var info = RpcDetails.Single<ErrorInfo>(failure);
        Assert.Equal(("RIGHT_MISSING", "classifier.v1", "classify"), (info.Reason, info.Domain, info.Metadata["right"]));
    }

    [Fact]
    public async Task Post_WithoutKeyWithoutRightAndWithIt_Is401And403And200()
    {
        var (key, administrator) = (_folder.AddKey(), _folder.AddKey(Rights.Admin));
        await using var server = await StartAsync();
        using var client = new HttpClient { BaseAddress = server.Server.Web };

        var missing = await PostAsync(null);
        var denied = await PostAsync(administrator);

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (missing.StatusCode, missing.Headers.WwwAuthenticate.Single().Scheme));
        Assert.Equal("UNAUTHENTICATED", (await ProblemAsync(missing)).GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.Forbidden, denied.StatusCode);
        Assert.Equal("PERMISSION_DENIED", (await ProblemAsync(denied)).GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(key)).StatusCode);

        async Task<HttpResponseMessage> PostAsync(KeySecret? secret)
        {
            client.DefaultRequestHeaders.Authorization = secret is null ? null : new AuthenticationHeaderValue("bearer", secret.Reveal());
            return await client.PostAsJsonAsync(Path, new { document = new { body = "một" } });
        }

        static async Task<JsonElement> ProblemAsync(HttpResponseMessage reply)
        {
            Assert.Equal("application/problem+json", reply.Content.Headers.ContentType?.MediaType);
            return await reply.Content.ReadFromJsonAsync<JsonElement>();
        }
    }

    [Fact]
    public async Task Metrics_WithAndWithoutTheirRight_AreForItAloneAndCountRefusals()
    {
        var (scraper, caller) = (_folder.AddKey(Rights.Metrics), _folder.AddKey());
        await using var server = await StartAsync();
        using var client = new HttpClient { BaseAddress = server.Server.Web };
        await server.RefusalAsync(null);

        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(caller)).StatusCode);
        var scraped = await GetAsync(scraper);
        Assert.Equal(HttpStatusCode.OK, scraped.StatusCode);
        Assert.Contains("status=\"UNAUTHENTICATED\"", await scraped.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((StatusCode.PermissionDenied, "RIGHT_MISSING"), await server.RefusalAsync(scraper.Reveal()));

        async Task<HttpResponseMessage> GetAsync(KeySecret? secret)
        {
            client.DefaultRequestHeaders.Authorization = secret is null ? null : new AuthenticationHeaderValue("Bearer", secret.Reveal());
            return await client.GetAsync(new Uri("/metrics", UriKind.Relative));
        }
    }

    [Fact]
    public async Task HealthAndProbes_WithoutAKey_AreOpen()
    {
        _folder.AddKey();
        await using var server = await StartAsync();
        using var client = new HttpClient { BaseAddress = server.Server.Web };

        Assert.Equal(
            HealthCheckResponse.Types.ServingStatus.Serving, (await new Health.HealthClient(server.Channel).CheckAsync(new HealthCheckRequest())).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/readyz", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(new Uri("/nothing", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Calls_GoodAndBad_LeaveNoSecretInTheLogOrTheFile()
    {
        var (good, unknown) = (_folder.AddKey(), KeySecret.Create());
        await using var server = await StartAsync();
        await server.CallAsync(good.Reveal());
        await server.RefusalAsync(unknown.Reveal());
        using var client = new HttpClient { BaseAddress = server.Server.Web };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", unknown.Reveal());
        await client.PostAsJsonAsync(Path, new { document = new { body = "một" } });

        Assert.Contains(server.Server.Log.Entries, entry => entry.Contains("CREDENTIALS_INVALID", StringComparison.Ordinal));
        foreach (var secret in new[] { good.Reveal()[^43..], unknown.Reveal()[^43..] })
        {
            Assert.DoesNotContain(server.Server.Log.Entries, entry => entry.Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(secret, await File.ReadAllTextAsync(_folder.Keys), StringComparison.Ordinal);
        }
    }

    private Task<ConnectedServer> StartAsync() => ConnectedServer.StartAsync(null, ("Security:Keys", _folder.Keys));
}
