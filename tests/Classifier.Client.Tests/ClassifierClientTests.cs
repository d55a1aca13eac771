using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Core;

namespace Classifier.Client.Tests;

public sealed class ClassifierClientTests
{
    [Fact]
    public async Task ClassifyAsync_Document_ReturnsItsLabels()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = ClassifierClient.Connect(server.Grpc);

        var prediction = await client.ClassifyAsync(new Document { Id = "1", Body = "district" }, new ClassifyOptions { Alternatives = 1 });

        Assert.Equal("district", prediction.Heads["level"].Label);
        Assert.Single(prediction.Heads["level"].Alternatives);
    }

    [Fact]
    public async Task ClassifyAsync_UnitsAskedFor_ReturnsThem()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = ClassifierClient.Connect(server.Grpc, new ClassifierClientOptions { Deadline = null });

        var prediction = await client.ClassifyAsync(new Document { Body = "tỉnh Hà Giang" }, new ClassifyOptions { Units = true });

        Assert.Equal("Tỉnh Hà Giang", Assert.Single(prediction.Units).Name);
    }

    [Fact]
    public async Task ClassifyAsync_BadDocument_FailsWithReadableViolations()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = ClassifierClient.Connect(server.Grpc);

        var failure = await Assert.ThrowsAsync<RpcException>(() => client.ClassifyAsync(new Document { Body = "x", PublishedOn = "nay" }));

        var status = RpcFailure.StatusOf(failure);
        Assert.Equal((int)StatusCode.InvalidArgument, status.Code);
        Assert.Equal("document.published_on", Assert.Single(RpcFailure.ViolationsOf(status)).Field);
    }

    [Fact]
    public async Task ClassifyAsync_DeadlinePasses_StopsTheServersWorkToo()
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var classifier = new WordCountClassifier
        {
            Before = (document, cancellation) =>
            {
                if (document.Body == "wait" && cancellation.WaitHandle.WaitOne(TimeSpan.FromMinutes(2)))
                    stopped.TrySetResult();
            },
        };
        await using var server = await RunningServer.StartAsync(classifier);
        using var patient = ClassifierClient.Connect(server.Grpc);
        await patient.ClassifyAsync(new Document { Body = "warm" });
        using var client = ClassifierClient.Connect(server.Grpc, new ClassifierClientOptions { Deadline = TimeSpan.FromSeconds(3) });

        var failure = await Assert.ThrowsAsync<RpcException>(() => client.ClassifyAsync(new Document { Body = "wait" }));

        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
        await stopped.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task ClassifyBatchAsync_FullBatchWithEveryAlternative_IsTaken()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = ClassifierClient.Connect(server.Grpc, new ClassifierClientOptions { Deadline = null });
        var longId = new string('i', 256);
        var documents = Enumerable.Repeat(new Document { Id = longId, Body = "province" }, 1000).ToList();
        var options = new ClassifyOptions { Alternatives = 100 };

        var outcomes = await client.ClassifyBatchAsync(documents, options);

        Assert.Equal(1000, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.Equal("province", outcome.Prediction.Heads["level"].Label));
    }

    [Fact]
    public async Task GetModelInfoAsync_RunningServer_TellsItsLimits()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = ClassifierClient.Connect(server.Grpc);

        Assert.Equal(1000, (await client.GetModelInfoAsync()).Limits.BatchItems);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Connect_OptionOutOfRange_Throws(int streamInFlight, int replyBytes)
    {
        var options = new ClassifierClientOptions { StreamInFlight = streamInFlight, ReplyBytes = replyBytes };

        Assert.Throws<ArgumentException>(() => ClassifierClient.Connect(new Uri("http://127.0.0.1:1"), options));
    }
}
