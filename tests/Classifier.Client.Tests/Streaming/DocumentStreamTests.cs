using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Core;

namespace Classifier.Client.Tests.Streaming;

public sealed class DocumentStreamTests
{
    [Fact]
    public async Task ClassifyStreamAsync_ManyDocuments_AnswersInOrderWithErrorsInline()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = ClassifierClient.Connect(server.Grpc);
        var documents = Enumerable.Range(0, 1000)
            .Select(i => new Document { Id = $"{i}", Body = i % 10 == 3 ? "" : "commune" })
            .ToAsyncEnumerable();

        var outcomes = await client.ClassifyStreamAsync(documents).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"{i}"), outcomes.Select(outcome => outcome.DocumentId));
        Assert.All(outcomes.Index(), pair => Assert.Equal(pair.Index % 10 == 3, pair.Item.Error is not null));
    }

    [Fact]
    public async Task ClassifyStreamAsync_ServerDoesNotAnswer_ReadsNoFurtherThanTheBound()
    {
        var release = new TaskCompletionSource();
        var third = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier { Before = (_, cancellation) => release.Task.Wait(cancellation) });
        using var client = ClassifierClient.Connect(server.Grpc, new ClassifierClientOptions { StreamInFlight = 3 });
        var read = 0;
        async IAsyncEnumerable<Document> Documents()
        {
            for (var i = 0; i < 20; i++)
            {
                if (Interlocked.Increment(ref read) == 3)
                    third.TrySetResult();
                yield return new Document { Body = "province" };
            }

            await Task.CompletedTask;
        }

        var all = client.ClassifyStreamAsync(Documents()).CountAsync().AsTask();
        await third.Task;
        await client.GetModelInfoAsync();
        Assert.Equal(3, Volatile.Read(ref read));

        release.SetResult();
        Assert.Equal(20, await all);
    }

    [Fact]
    public async Task ClassifyStreamAsync_SourceFails_ThatFailureIsThrown()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = ClassifierClient.Connect(server.Grpc);
        static async IAsyncEnumerable<Document> Documents()
        {
            yield return new Document { Body = "province" };
            await Task.Yield();
            throw new InvalidDataException("no more");
        }

        await Assert.ThrowsAsync<InvalidDataException>(() => client.ClassifyStreamAsync(Documents()).CountAsync().AsTask());
    }

    [Fact]
    public async Task ClassifyStreamAsync_LoopLeftEarly_EndsTheCallAndDisposesTheSource()
    {
        var disposed = new TaskCompletionSource();
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = ClassifierClient.Connect(server.Grpc);
        async IAsyncEnumerable<Document> Documents()
        {
            try
            {
                while (true)
                {
                    yield return new Document { Body = "province" };
                    await Task.Yield();
                }
            }
            finally
            {
                disposed.SetResult();
            }
        }

        Assert.Equal("province", (await client.ClassifyStreamAsync(Documents()).FirstAsync()).Prediction.Heads["level"].Label);

        Assert.True(disposed.Task.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task ClassifyStreamAsync_NoServer_IsUnavailable()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        var address = server.Grpc;
        await server.DisposeAsync();
        using var client = ClassifierClient.Connect(address);
        var documents = Enumerable.Repeat(new Document { Body = "province" }, 500).ToAsyncEnumerable();

        var failure = await Assert.ThrowsAsync<RpcException>(() => client.ClassifyStreamAsync(documents).CountAsync().AsTask());

        Assert.Equal(StatusCode.Unavailable, failure.StatusCode);
    }

    [Fact]
    public async Task ClassifyStreamAsync_Cancelled_Stops()
    {
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier { Before = (_, cancellation) => cancellation.WaitHandle.WaitOne(TimeSpan.FromMinutes(2)) });
        using var client = ClassifierClient.Connect(server.Grpc);
        using var cancel = new CancellationTokenSource();
        var documents = Enumerable.Repeat(new Document { Body = "province" }, 5).ToAsyncEnumerable();

        var all = client.ClassifyStreamAsync(documents, cancellation: cancel.Token).CountAsync().AsTask();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => all);
    }
}
