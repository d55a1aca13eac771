using Classifier.Contracts.V1;
using Classifier.TestServer;

namespace Classifier.Client.Tests.Connections;

/// <summary>Several servers behind one client.</summary>
public sealed class BalancedServersTests
{
    [Fact]
    public async Task ClassifyAsync_TwoServersOneOfWhichStops_LosesNoCall()
    {
        var (first, second) = (new WordCountClassifier(), new WordCountClassifier());
        await using var stays = await RunningServer.StartAsync(first);
        var goes = await RunningServer.StartAsync(second);
        using var client = ClassifierClient.Connect(new ClassifierClientOptions { Addresses = [stays.Grpc, goes.Grpc] });

        // The first connection is used as soon as it is there, the second once it is.
        while (first.Calls == 0 || second.Calls == 0)
            await client.ClassifyAsync(new Document { Body = "province" });
        var (firstBefore, secondBefore) = (first.Calls, second.Calls);
        for (var i = 0; i < 10; i++)
            await client.ClassifyAsync(new Document { Body = "province" });
        Assert.Equal((5, 5), (first.Calls - firstBefore, second.Calls - secondBefore));

        var calls = Enumerable.Range(0, 200).Select(_ => client.ClassifyAsync(new Document { Body = "province" })).ToList();
        await goes.DisposeAsync();
        calls.AddRange(Enumerable.Range(0, 200).Select(_ => client.ClassifyAsync(new Document { Body = "province" })));

        Assert.All(await Task.WhenAll(calls), prediction => Assert.Equal("province", prediction.Heads["level"].Label));
    }

    [Fact]
    public async Task ClassifyStreamAsync_ItsServerStops_GoesOnWithTheOther()
    {
        var ports = new[] { new FixedPort(), new FixedPort() };
        var used = new WordCountClassifier[] { new(), new() };
        var servers = new[] { await ports[0].StartAsync(used[0]), await ports[1].StartAsync(used[1]) };
        using var client = ClassifierClient.Connect(new ClassifierClientOptions { Addresses = [.. ports.Select(port => port.Address)] });
        var answered = new TaskCompletionSource();
        async IAsyncEnumerable<Document> Documents()
        {
            for (var i = 0; i < 200; i++)
            {
                if (i == 50)
                {
                    await answered.Task;
                    await servers[used[0].Calls > 0 ? 0 : 1].DisposeAsync();
                }

                yield return new Document { Id = $"{i}", Body = "commune" };
            }
        }

        var ids = new List<string>();
        await foreach (var outcome in client.ClassifyStreamAsync(Documents()))
        {
            ids.Add(outcome.DocumentId);
            answered.TrySetResult();
        }

        foreach (var server in servers)
            await server.DisposeAsync();
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), ids);
        Assert.All(used, classifier => Assert.NotEqual(0, classifier.Calls));
    }
}
