using Classifier.Server.Security.Callers;
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
            .Where(endpoint => ServiceRights.Of(endpoint) is null)
            .Select(endpoint => endpoint.DisplayName!).ToList();

        // gRPC's own, which answer UNIMPLEMENTED.
        Assert.NotEmpty(silent);
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
}
