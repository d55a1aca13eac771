using Classifier.Client.Tests.Connections;
using Classifier.Contracts.V1;
using Classifier.TestServer;

namespace Classifier.Client.Tests.Streaming;

/// <summary>A stream over a network that breaks.</summary>
public sealed class BrokenConnectionsTests
{
    private const int Bound = 16;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ClassifyStreamAsync_ThirtyRandomBreaks_LosesAndRepeatsNothingWithinTheBound(int seed)
    {
        var random = new Random(seed);
        const int count = 3000;
        var breaks = Enumerable.Range(1, count - 1).OrderBy(_ => random.Next()).Take(30).ToHashSet();
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        await using var relay = new BreakableRelay(server.Grpc);
        using var client = ClassifierClient.Connect(relay.Address, new ClassifierClientOptions
        {
            StreamInFlight = Bound,
            Retry = new RetryOptions { Attempts = 10, FirstDelay = TimeSpan.FromMilliseconds(5) },
        });
        var (answered, farthest) = (0, 0);
        async IAsyncEnumerable<Document> Documents()
        {
            for (var i = 0; i < count; i++)
            {
                farthest = Math.Max(farthest, i + 1 - Volatile.Read(ref answered));
                if (breaks.Contains(i))
                    relay.Break();
                if (i % 7 == 0)
                    await Task.Yield();
                yield return new Document { Id = $"{i}", Body = i % 10 == 3 ? "" : "commune" };
            }
        }

        var outcomes = new List<DocumentOutcome>();
        await foreach (var outcome in client.ClassifyStreamAsync(Documents()))
        {
            outcomes.Add(outcome);
            Interlocked.Increment(ref answered);
        }

        Assert.Equal(Enumerable.Range(0, count).Select(i => $"{i}"), outcomes.Select(outcome => outcome.DocumentId));
        Assert.All(outcomes.Index(), pair => Assert.Equal(pair.Index % 10 == 3, pair.Item.Error is not null));

        // One more: an answer frees its place just before the caller, who counts here, has it.
        Assert.InRange(farthest, 1, Bound + 1);
        Assert.True(relay.Connections > 10, $"{relay.Connections} connections");
    }

    [Fact]
    public async Task ClassifyStreamAsync_BreaksWithoutAnyReply_GivesUpAfterTheAttempts()
    {
        var calls = 0;
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        await using var relay = new BreakableRelay(server.Grpc);
        await using var other = await RunningServer.StartAsync(new WordCountClassifier
        {
            Before = (_, _) =>
            {
                Interlocked.Increment(ref calls);
                relay.Break();
            },
        });
        relay.PassTo(other.Grpc);
        using var client = ClassifierClient.Connect(relay.Address, new ClassifierClientOptions
        {
            Retry = new RetryOptions { Attempts = 3, FirstDelay = TimeSpan.FromMilliseconds(5) },
        });
        var documents = new[] { new Document { Body = "commune" } }.ToAsyncEnumerable();

        await Assert.ThrowsAsync<global::Grpc.Core.RpcException>(() => client.ClassifyStreamAsync(documents).CountAsync().AsTask());

        Assert.Equal(3, Volatile.Read(ref calls));
    }
}
