using Classifier.Contracts.V1;
using Classifier.TestServer;

namespace Classifier.Client.Tests.Connections;

/// <summary>Servers that die and come back.</summary>
public sealed class ReturningServerTests
{
    private static readonly ClassifierClientOptions Patient = new()
    {
        Deadline = TimeSpan.FromMinutes(2),
        Retry = new RetryOptions { Attempts = 50, FirstDelay = TimeSpan.FromSeconds(0.05), LongestDelay = TimeSpan.FromSeconds(1) },
    };

    [Fact]
    public async Task ClassifyAsync_ServerGoneAndBackOnItsPort_Succeeds()
    {
        var port = new FixedPort();
        using var client = ClassifierClient.Connect(port.Address, Patient);
        await using (await port.StartAsync())
            await client.ClassifyAsync(new Document { Body = "province" });

        var call = client.ClassifyAsync(new Document { Body = "district" });
        Assert.False(call.IsCompleted);
        await using var back = await port.StartAsync();

        Assert.Equal("district", (await call).Heads["level"].Label);
    }

    [Fact]
    public async Task ClassifyStreamAsync_ServerDiesThreeTimes_AnswersEachDocumentOnceInOrder()
    {
        var port = new FixedPort();
        var server = await port.StartAsync();
        using var client = ClassifierClient.Connect(port.Address, Patient);
        async IAsyncEnumerable<Document> Documents()
        {
            for (var i = 0; i < 400; i++)
            {
                if (i is 100 or 200 or 300)
                {
                    await server.DisposeAsync();
                    server = await port.StartAsync();
                }

                yield return new Document { Id = $"{i}", Body = "commune" };
            }
        }

        var ids = await client.ClassifyStreamAsync(Documents()).Select(outcome => outcome.DocumentId).ToListAsync();
        await server.DisposeAsync();

        Assert.Equal(Enumerable.Range(0, 400).Select(i => $"{i}"), ids);
    }

    [Fact]
    public async Task ClassifyAsync_NoModelYet_WaitsForItAsTheServerAsks()
    {
        var load = new TaskCompletionSource();
        await using var server = RunningServer.StartLoading(() =>
        {
            load.Task.Wait();
            return new WordCountClassifier();
        });
        using var client = ClassifierClient.Connect(server.Grpc, Patient);

        var call = client.ClassifyAsync(new Document { Body = "ministry" });
        load.SetResult();

        Assert.Equal("ministry", (await call).Heads["level"].Label);
    }
}
