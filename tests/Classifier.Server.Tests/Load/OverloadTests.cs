using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Classifier.Contracts.V1;
using Grpc.Core;

namespace Classifier.Server.Tests.Load;

public sealed class OverloadTests
{
    [Fact]
    public async Task Classify_QueueFull_IsRefusedWithDetailsAndThoseWaitingAreAnswered()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 2);
        var waiting = new[] { server.Classify("a"), server.Classify("b") };
        await server.Waiting(calls: 2, further: 0);

        var single = await ConnectedServer.FailureOf(() => server.Classify("c"));
        var batch = await ConnectedServer.FailureOf(
            async () => await server.Client.ClassifyBatchAsync(new ClassifyBatchRequest { Documents = { LoadedServer.DocumentOf("d") } }));

        LoadedServer.AssertOverloaded(single, "queue_length is 2, with concurrent_work 1");
        LoadedServer.AssertOverloaded(batch, "queue_length is 2, with concurrent_work 1");
        server.Model.Release();
        var answers = await Task.WhenAll(waiting);
        Assert.Equal(["a", "b"], answers.Select(answer => answer.Prediction.DocumentId));
        Assert.All(answers, answer => Assert.True(answer.Prediction.Timings.Queue.ToTimeSpan() > TimeSpan.Zero));
        Assert.All(answers, answer => Assert.True(answer.Prediction.Timings.Total.ToTimeSpan() >= answer.Prediction.Timings.Queue.ToTimeSpan()));
        Assert.Equal(2, server.Model.Begun.Count(id => id is "a" or "b"));
        await server.Idle();
        Assert.DoesNotContain("c", server.Model.Begun);
    }

    [Fact]
    public async Task Classify_WaitOver_IsRefused()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 5, queueWait: "0:00:00.050");

        LoadedServer.AssertOverloaded(await ConnectedServer.FailureOf(() => server.Classify("a")), "queue_wait is 0.05 s, with concurrent_work 1");

        server.Model.Release();
        await server.Holding;
        Assert.Equal("b", (await server.Classify("b")).Prediction.DocumentId);
    }

    [Fact]
    public async Task Classify_DeadlineWhileWaiting_EndsItAndFreesItsPlace()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 1);

        var failure = await ConnectedServer.FailureOf(() => server.Classify("late", deadline: DateTime.UtcNow.AddMilliseconds(300)));

        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
        await server.Waiting(calls: 0, further: 0);
        server.Model.Release();
        await server.Holding;
        await server.Idle();
        Assert.Equal(["hold"], server.Model.Begun);
    }

    [Fact]
    public async Task Classify_CancelledWhileWaiting_IsNeverBegunAndFreesItsPlace()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 1);
        using var cancel = new CancellationTokenSource();
        var cancelled = server.Classify("gone", cancellation: cancel.Token);
        await server.Waiting(calls: 1, further: 0);

        await cancel.CancelAsync();
        Assert.Equal(StatusCode.Cancelled, (await ConnectedServer.FailureOf(() => cancelled)).StatusCode);
        await server.Waiting(calls: 0, further: 0);
        var next = server.Classify("next");
        await server.Waiting(calls: 1, further: 0);
        server.Model.Release();

        Assert.Equal("next", (await next).Prediction.DocumentId);
        Assert.Equal(["hold", "next"], server.Model.Begun);
    }

    [Fact]
    public async Task Classify_DeadlineInsideADocument_FreesThePlaceForOthers()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 5);
        server.Model.Release();
        await server.Holding;

        var failure = await ConnectedServer.FailureOf(() => server.Classify("hold 2", deadline: DateTime.UtcNow.AddMilliseconds(300)));

        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
        Assert.Equal("next", (await server.Classify("next")).Prediction.DocumentId);
    }

    [Fact]
    public async Task Classify_BrokenRequestBesideAFullQueue_IsRefusedBeforeItIsRead()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 0);

        var failure = await ConnectedServer.FailureOf(async () => await server.Client.ClassifyAsync(new ClassifyRequest()));

        LoadedServer.AssertOverloaded(failure, "queue_length is 0, with concurrent_work 1");
        Assert.NotNull((await server.Client.GetModelInfoAsync(new GetModelInfoRequest())).Limits);
        server.Model.Release();
        await server.Holding;
        Assert.Equal(StatusCode.InvalidArgument, (await ConnectedServer.FailureOf(async () => await server.Client.ClassifyAsync(new ClassifyRequest()))).StatusCode);
    }

    [Fact]
    public async Task Post_QueueFull_Is429WithRetryAfter()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 0);
        using var client = new HttpClient { BaseAddress = server.Web };

        using var response = await client.PostAsJsonAsync(new Uri("/v1/documents:classify", UriKind.Relative), new { document = new { body = "province" } });

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("RESOURCE_EXHAUSTED", problem.RootElement.GetProperty("code").GetString());
        Assert.Equal(
            "queue_length is 0, with concurrent_work 1", problem.RootElement.GetProperty("quotas")[0].GetProperty("description").GetString());
    }
}
