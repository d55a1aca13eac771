using Classifier.TestServer;
using Grpc.Core;
using Grpc.Health.V1;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Classifier.Server.Tests.Grpc.Health;

public sealed class HealthServiceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("classifier.v1.DocumentClassifier")]
    public async Task Watch_ModelBeingLoaded_GoesFromNotServingToServing(string service)
    {
        using var loaded = new ManualResetEventSlim();
        await using var server = ConnectedServer.StartLoading(() =>
        {
            loaded.Wait();
            return new WordCountClassifier();
        });
        var client = new global::Grpc.Health.V1.Health.HealthClient(server.Channel);
        var request = new HealthCheckRequest { Service = service };

        Assert.Equal(ServingStatus.NotServing, (await client.CheckAsync(request)).Status);
        using var watch = client.Watch(request);
        Assert.True(await watch.ResponseStream.MoveNext());
        Assert.Equal(ServingStatus.NotServing, watch.ResponseStream.Current.Status);
        loaded.Set();
        Assert.True(await watch.ResponseStream.MoveNext());
        Assert.Equal(ServingStatus.Serving, watch.ResponseStream.Current.Status);
        Assert.Equal(ServingStatus.Serving, (await client.CheckAsync(request)).Status);
    }

    [Fact]
    public async Task Watch_ServerStops_SaysNotServingAndEndsAsUnavailable()
    {
        var server = await ConnectedServer.StartAsync();
        using var watch = new global::Grpc.Health.V1.Health.HealthClient(server.Channel).Watch(new HealthCheckRequest());
        await watch.ResponseStream.MoveNext();

        await server.Server.DisposeAsync();

        Assert.True(await watch.ResponseStream.MoveNext());
        Assert.Equal(ServingStatus.NotServing, watch.ResponseStream.Current.Status);
        var end = await ConnectedServer.FailureOf(() => watch.ResponseStream.MoveNext());
        Assert.Equal(StatusCode.Unavailable, end.StatusCode);
        server.Channel.Dispose();
    }

    [Fact]
    public async Task CheckAndWatch_UnknownService_AreNotFoundAndServiceUnknown()
    {
        await using var server = await ConnectedServer.StartAsync();
        var client = new global::Grpc.Health.V1.Health.HealthClient(server.Channel);
        var request = new HealthCheckRequest { Service = "no.such.Service" };

        var failure = await ConnectedServer.FailureOf(async () => await client.CheckAsync(request));
        using var watch = client.Watch(request);

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
        Assert.True(await watch.ResponseStream.MoveNext());
        Assert.Equal(ServingStatus.ServiceUnknown, watch.ResponseStream.Current.Status);
    }
}
