using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Classifier.Server.Tests.Lifecycle;

public sealed class DrainTests
{
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Stop_DuringTheGrace_HealthIsNotServingAndCallsAreAnswered()
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Lifecycle:DrainGrace", "0:05:00"));
        var health = new global::Grpc.Health.V1.Health.HealthClient(server.Channel);
        using var watch = health.Watch(new HealthCheckRequest());
        await watch.ResponseStream.MoveNext();
        using var impatient = new CancellationTokenSource();
        var stop = server.Server.Services.GetRequiredService<IHost>().StopAsync(impatient.Token);

        Assert.True(await watch.ResponseStream.MoveNext());
        Assert.Equal(ServingStatus.NotServing, watch.ResponseStream.Current.Status);
        Assert.Equal("province", (await server.ClassifyAsync("province province")).Heads["level"].Label);
        Assert.False(stop.IsCompleted);
        await impatient.CancelAsync();
        await stop.WaitAsync(Stuck);
    }

    [Fact]
    public async Task Stop_StreamWithDocumentsInWork_AnswersThemAndEndsAsUnavailable()
    {
        using var go = new ManualResetEventSlim();
        using var begun = new CountdownEvent(3);
        var model = new WordCountClassifier { Before = (_, _) => { begun.Signal(); go.Wait(CancellationToken.None); } };
        await using var server = await ConnectedServer.StartAsync(model, ("Limits:StreamInFlight", "8"), ("Limits:ConcurrentWork", "3"));
        using var call = server.Client.ClassifyStream();
        for (var i = 0; i < 3; i++)
            await call.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = new Document { Id = $"{i}", Body = "province" } });
        Assert.True(begun.Wait(Stuck));

        var ended = server.Server.Services.GetRequiredService<Classifier.Server.Lifecycle.Drain>().StreamsEnd;
        var stop = server.Server.Services.GetRequiredService<IHost>().StopAsync();
        Assert.True(ended.WaitHandle.WaitOne(Stuck));
        go.Set();

        for (var i = 0; i < 3; i++)
        {
            Assert.True(await call.ResponseStream.MoveNext());
            Assert.Equal($"{i}", call.ResponseStream.Current.Outcome.Prediction.DocumentId);
        }
        Assert.Equal(StatusCode.Unavailable, (await ConnectedServer.FailureOf(() => call.ResponseStream.MoveNext())).StatusCode);
        await stop.WaitAsync(Stuck);
        Assert.Contains(server.Server.Log.Entries, entry => entry.Contains("every call had ended", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stop_UnaryCallUnderWay_Finishes()
    {
        using var go = new ManualResetEventSlim();
        using var begun = new ManualResetEventSlim();
        var model = new WordCountClassifier { Before = (_, _) => { begun.Set(); go.Wait(CancellationToken.None); } };
        await using var server = await ConnectedServer.StartAsync(model);
        var call = Task.Run(() => server.ClassifyAsync("justice justice"));
        Assert.True(begun.Wait(Stuck));

        var ended = server.Server.Services.GetRequiredService<Classifier.Server.Lifecycle.Drain>().StreamsEnd;
        var stop = server.Server.Services.GetRequiredService<IHost>().StopAsync();
        Assert.True(ended.WaitHandle.WaitOne(Stuck));
        go.Set();

        Assert.Equal("justice", (await call.WaitAsync(Stuck)).Heads["topic"].Label);
        await stop.WaitAsync(Stuck);
    }

    [Fact]
    public async Task Stop_CallThatNeverEnds_IsAbortedAtTheLimit()
    {
        using var go = new ManualResetEventSlim();
        using var begun = new ManualResetEventSlim();
        var model = new WordCountClassifier { Before = (_, _) => { begun.Set(); go.Wait(CancellationToken.None); } };
        await using var server = await ConnectedServer.StartAsync(model, ("Lifecycle:DrainLimit", "0:00:00.2"));
        var call = Task.Run(() => server.ClassifyAsync("justice"));
        Assert.True(begun.Wait(Stuck));

        await server.Server.Services.GetRequiredService<IHost>().StopAsync().WaitAsync(Stuck);

        await Assert.ThrowsAsync<RpcException>(() => call.WaitAsync(Stuck));
        Assert.Contains(server.Server.Log.Entries, entry => entry.Contains("were aborted", StringComparison.Ordinal));
        go.Set();
    }
}
