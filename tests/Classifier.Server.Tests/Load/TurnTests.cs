using Classifier.Contracts.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace Classifier.Server.Tests.Load;

public sealed class TurnTests
{
    [Fact]
    public async Task ClassifyStream_BesideAFullQueue_IsSlowedAndNeverFails()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 2);
        var calls = new List<Task<ClassifyResponse>>();
        for (var i = 0; i < 2; i++)
        {
            calls.Add(server.Classify($"hold c{i}"));
            await server.Waiting(calls: i + 1, further: 0);
        }

        using var stream = server.Client.ClassifyStream();
        for (var i = 0; i < 4; i++)
            await stream.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = LoadedServer.DocumentOf($"hold s{i}") });
        await stream.RequestStream.CompleteAsync();

        // The stream stands in line once, whatever it has sent. Each call that is answered is replaced, so the queue is full all the time.
        for (var released = 1; released <= 8; released++)
        {
            await HeldClassifier.Until(() => server.Reading is { WaitingCalls: 2 } reading && (reading.WaitingFurther == 1 || released == 8));
            LoadedServer.AssertOverloaded(await ConnectedServer.FailureOf(() => server.Classify("refused")), "queue_length is 2");
            server.Model.Release();
            await HeldClassifier.Until(() => server.Model.Begun.Count == released + 1);
            if (server.Model.Begun[released].StartsWith("hold c", StringComparison.Ordinal))
                calls.Add(server.Classify($"hold c{calls.Count}"));
        }

        Assert.Equal(
            ["hold", "hold c0", "hold s0", "hold c1", "hold s1", "hold c2", "hold s2", "hold c3", "hold s3"], server.Model.Begun);
        server.Model.Release(100);
        var outcomes = await stream.ResponseStream.ReadAllAsync().Select(reply => reply.Outcome).ToListAsync();
        Assert.Equal(["hold s0", "hold s1", "hold s2", "hold s3"], outcomes.Where(o => o.Error is null).Select(outcome => outcome.DocumentId));
        await Task.WhenAll(calls);
        await server.Idle();
    }

    [Fact]
    public async Task ClassifyBatch_OfManyItems_TakesTurnsWithSingleCallsAndIsFinished()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 2);
        var batch = server.Client.ClassifyBatchAsync(new ClassifyBatchRequest
        {
            Documents = { Enumerable.Range(0, 1000).Select(i => LoadedServer.DocumentOf($"hold b{i}")) },
        }).ResponseAsync;
        await server.Waiting(calls: 1, further: 0);
        server.Model.Release();
        await server.Waiting(calls: 0, further: 1);

        var first = server.Classify("hold first");
        await server.Waiting(calls: 1, further: 1);
        var second = server.Classify("hold second");
        await server.Waiting(calls: 2, further: 1);
        for (var released = 1; released <= 4; released++)
        {
            server.Model.Release();
            await HeldClassifier.Until(() => server.Model.Begun.Count == released + 2 && server.Reading.WaitingFurther == 1);
        }

        // The call came after a thousand documents, and waited for one.
        var begun = server.Model.Begun.ToList();
        Assert.InRange(begun.IndexOf("hold first"), 2, 3);
        Assert.InRange(begun.IndexOf("hold second"), 4, 5);
        server.Model.Release(2000);
        await Task.WhenAll(first, second);
        Assert.Equal(
            Enumerable.Range(0, 1000).Select(i => $"hold b{i}"), (await batch).Items.Select(item => item.Prediction.DocumentId));
        await server.Idle();
    }

    [Fact]
    public async Task ClassifyBatch_CancelledBetweenItems_LeavesTheRestAndFreesThePlace()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 2);
        using var cancel = new CancellationTokenSource();
        var batch = server.Client.ClassifyBatchAsync(
            new ClassifyBatchRequest { Documents = { Enumerable.Range(0, 50).Select(i => LoadedServer.DocumentOf($"hold b{i}")) } },
            cancellationToken: cancel.Token).ResponseAsync;
        await server.Waiting(calls: 1, further: 0);
        server.Model.Release();
        await server.Waiting(calls: 0, further: 1);

        await cancel.CancelAsync();

        Assert.Equal(StatusCode.Cancelled, (await ConnectedServer.FailureOf(() => batch)).StatusCode);
        await server.Idle();
        Assert.Equal(["hold", "hold b0"], server.Model.Begun);
    }

    [Fact]
    public async Task ClassifyStream_MoreThanAConnectionMayHave_WaitsInTheClientUntilOneEnds()
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Limits:CallsPerConnection", "2"));
        using var handler = new SocketsHttpHandler { EnableMultipleHttp2Connections = false };
        using var channel = GrpcChannel.ForAddress(server.Server.Grpc, new GrpcChannelOptions { HttpHandler = handler });
        var client = new DocumentClassifier.DocumentClassifierClient(channel);
        var streams = new List<AsyncDuplexStreamingCall<ClassifyStreamRequest, ClassifyStreamResponse>>();
        for (var i = 0; i < 2; i++)
        {
            streams.Add(client.ClassifyStream());
            await Answer(streams[i]);
        }

        streams.Add(client.ClassifyStream());
        var third = Answer(streams[2]);
        // The two that are open are still answered, and another connection has calls of its own.
        await Answer(streams[0]);
        await server.ClassifyAsync("province");
        Assert.False(third.IsCompleted);
        await streams[1].RequestStream.CompleteAsync();
        Assert.False(await streams[1].ResponseStream.MoveNext());

        await third;
        foreach (var stream in streams)
            stream.Dispose();

        static async Task Answer(AsyncDuplexStreamingCall<ClassifyStreamRequest, ClassifyStreamResponse> stream)
        {
            await stream.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = LoadedServer.DocumentOf("s") });
            Assert.True(await stream.ResponseStream.MoveNext());
        }
    }

    [Fact]
    public async Task ClassifyStream_ClientGoneWhileItsDocumentWaits_FreesItsPlace()
    {
        await using var server = await LoadedServer.StartAsync(queueLength: 2);
        var stream = server.Client.ClassifyStream();
        await stream.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = LoadedServer.DocumentOf("s") });
        await server.Waiting(calls: 0, further: 1);

        stream.Dispose();

        await server.Waiting(calls: 0, further: 0);
        server.Model.Release();
        await server.Idle();
        Assert.Equal(["hold"], server.Model.Begun);
    }
}
