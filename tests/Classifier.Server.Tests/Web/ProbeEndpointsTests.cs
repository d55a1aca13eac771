using System.Net;
using Classifier.Server.ModelHosting;
using Classifier.TestServer;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.Web;

public sealed class ProbeEndpointsTests
{
    [Fact]
    public async Task Probes_WhileAndAfterTheModelLoads_TellAliveAndReadyApart()
    {
        using var loaded = new ManualResetEventSlim();
        await using var server = RunningServer.StartLoading(() =>
        {
            loaded.Wait();
            return new WordCountClassifier();
        });
        using var client = new HttpClient { BaseAddress = server.Web };

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode);
        var early = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.Equal("application/problem+json", early.Content.Headers.ContentType?.MediaType);

        var reading = server.Services.GetRequiredService<ServingState>().Current;
        loaded.Set();
        await reading.Superseded;
        var late = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Contains("\"modelVersion\":\"1.2.3\"", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownPath_IsAProblemToo()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = new HttpClient { BaseAddress = server.Web };

        var response = await client.GetAsync(new Uri("/nothing", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
