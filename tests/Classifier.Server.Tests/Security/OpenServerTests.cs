using Classifier.TestServer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.Security;

public sealed class OpenServerTests
{
    [Fact]
    public async Task Endpoints_AllOfTheServer_SayWhoMayCallThem()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var silent = server.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.DisplayName!);

        // gRPC's own, which answer UNIMPLEMENTED.
        Assert.All(silent, name => Assert.Contains("Unimplemented", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Endpoints_OnesThatAreOpen_AreHealthAndProbes()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var open = server.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["grpc.health.v1.Health/Check", "grpc.health.v1.Health/Watch", "grpc.health.v1.Health/{unimplementedMethod:grpcunimplemented}", "healthz", "readyz"], open);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/nothing")]
    public async Task Get_AnyPath_HasTheSecurityHeaders(string path)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = new HttpClient { BaseAddress = server.Web };

        var headers = (await client.GetAsync(new Uri(path, UriKind.Relative))).Headers;

        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
        Assert.True(headers.CacheControl!.NoStore);
        Assert.False(headers.Contains("Server"));
        Assert.False(headers.Contains("Strict-Transport-Security"));
    }
}
