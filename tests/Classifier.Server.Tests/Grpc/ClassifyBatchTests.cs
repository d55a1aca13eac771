using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Core;
using OutcomeCase = Classifier.Contracts.V1.DocumentOutcome.OutcomeOneofCase;

namespace Classifier.Server.Tests.Grpc;

public sealed class ClassifyBatchTests
{
    [Fact]
    public async Task ClassifyBatch_BadItems_FailAloneAndInPlace()
    {
        var classifier = new WordCountClassifier
        {
            Before = (document, _) =>
            {
                if (document.Id == "boom")
                    throw new FormatException();
            },
        };
        await using var server = await ConnectedServer.StartAsync(classifier);

        var reply = await server.Client.ClassifyBatchAsync(new ClassifyBatchRequest
        {
            Documents =
            {
                new Document { Id = "a", Body = "province" },
                new Document { Id = "b" },
                new Document { Id = "boom", Body = "x" },
                new Document { Id = "d", Body = "commune" },
            },
        });

        Assert.Equal(["a", "b", "boom", "d"], reply.Items.Select(item => item.DocumentId));
        Assert.Equal(
            [OutcomeCase.Prediction, OutcomeCase.Error, OutcomeCase.Error, OutcomeCase.Prediction],
            reply.Items.Select(item => item.OutcomeCase));
        Assert.Equal(
            [(int)StatusCode.InvalidArgument, (int)StatusCode.Internal],
            reply.Items.Where(item => item.Error is not null).Select(item => item.Error.Code));
        Assert.StartsWith("documents[1].body: ", reply.Items[1].Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClassifyBatch_ManyDocuments_KeepTheirOrder()
    {
        await using var server = await ConnectedServer.StartAsync();
        string[] labels = ["province", "district", "commune"];
        var request = new ClassifyBatchRequest();
        for (var i = 0; i < 1000; i++)
            request.Documents.Add(new Document { Id = $"{i}", Body = labels[i % 3] });

        var reply = await server.Client.ClassifyBatchAsync(request);

        Assert.Equal(request.Documents.Select(document => document.Id), reply.Items.Select(item => item.DocumentId));
        Assert.Equal(
            request.Documents.Select(document => document.Body), reply.Items.Select(item => item.Prediction.Heads["level"].Label));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public async Task ClassifyBatch_WrongNumberOfDocuments_FailsTheCall(int count)
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Limits:BatchItems", "3"));
        var request = new ClassifyBatchRequest { Documents = { Enumerable.Repeat(new Document { Body = "province" }, count) } };

        var failure = await ConnectedServer.FailureOf(async () => await server.Client.ClassifyBatchAsync(request));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal(["documents"], RpcDetails.Fields(failure));
    }

    [Fact]
    public async Task ClassifyBatch_BadOptions_FailTheCall()
    {
        await using var server = await ConnectedServer.StartAsync();
        var request = new ClassifyBatchRequest
        {
            Documents = { new Document { Body = "province" } },
            Options = new ClassifyOptions { MinConfidence = 1.1 },
        };

        var failure = await ConnectedServer.FailureOf(async () => await server.Client.ClassifyBatchAsync(request));

        Assert.Equal(["options.min_confidence"], RpcDetails.Fields(failure));
    }

    [Fact]
    public async Task ClassifyBatch_Cancelled_LeavesTheRestUndone()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var classifier = new WordCountClassifier
        {
            Before = (_, cancellation) =>
            {
                begun.TrySetResult();
                cancellation.WaitHandle.WaitOne(TimeSpan.FromMinutes(2));
                stopped.TrySetResult();
            },
        };
        await using var server = await ConnectedServer.StartAsync(classifier);
        using var cancel = new CancellationTokenSource();
        var request = new ClassifyBatchRequest { Documents = { Enumerable.Repeat(new Document { Body = "province" }, 500) } };

        var call = server.Client.ClassifyBatchAsync(request, cancellationToken: cancel.Token).ResponseAsync;
        await begun.Task;
        await cancel.CancelAsync();
        var failure = await ConnectedServer.FailureOf(() => call);
        await stopped.Task;

        Assert.Equal(StatusCode.Cancelled, failure.StatusCode);
        Assert.InRange(classifier.Calls, 1, 2 * Environment.ProcessorCount);
    }
}
