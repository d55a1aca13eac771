using System.Net;
using Classifier.TestServer;

namespace Classifier.Server.Tests.Security;

public sealed class SecurityHeadersTests : IDisposable
{
    private readonly SecretFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/metrics", HttpStatusCode.OK)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    public async Task Get_AnyPath_HasTheSecurityHeaders(string path, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        await CheckAsync(server, path, status);
    }

    [Theory]
    [InlineData("/metrics")]
    [InlineData("/nothing")]
    public async Task Get_Refused_HasTheSecurityHeaders(string path)
    {
        _folder.AddKey();
        await using var server = await RunningServer.StartAsync(new WordCountClassifier(), new Dictionary<string, string?> { ["Security:Keys"] = _folder.Keys });

        await CheckAsync(server, path, HttpStatusCode.Unauthorized);
    }

    private static async Task CheckAsync(RunningServer server, string path, HttpStatusCode status)
    {
        using var client = new HttpClient { BaseAddress = server.Web };
        using var reply = await client.GetAsync(new Uri(path, UriKind.Relative));
        var headers = reply.Headers;

        Assert.Equal(status, reply.StatusCode);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.True(headers.CacheControl!.NoStore);
        Assert.False(headers.Contains("Server"));
        Assert.False(headers.Contains("Strict-Transport-Security"));
    }
}
