using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Core;

namespace Classifier.Server.Tests.Grpc;

public sealed class ClassifyStreamTests
{
    [Fact]
    public async Task ClassifyStream_LaterDocumentsReadyFirst_KeepsOrder()
    {
        var secondDone = new TaskCompletionSource();
        var classifier = new WordCountClassifier
        {
            Before = (document, cancellation) =>
            {
                // The first waits for the last.
                if (document.Id == "0")
                    secondDone.Task.Wait(cancellation);
                if (document.Id == "3")
                    secondDone.SetResult();
            },
        };
        await using var server = await ConnectedServer.StartAsync(classifier, ("Limits:ConcurrentWork", "2"));

        using var call = server.Client.ClassifyStream();
        for (var i = 0; i < 4; i++)
            await call.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = new Document { Id = $"{i}", Body = "province" } });
        await call.RequestStream.CompleteAsync();
        var ids = await call.ResponseStream.ReadAllAsync().Select(reply => reply.Outcome.DocumentId).ToListAsync();

        Assert.Equal(["0", "1", "2", "3"], ids);
    }

    [Fact]
    public async Task ClassifyStream_FaultsInDocumentOrOptions_AnswerInlineAndGoOn()
    {
        await using var server = await ConnectedServer.StartAsync();
        ClassifyStreamRequest[] requests =
        [
            new() { Document = new Document { Id = "a" } },
            new() { Document = new Document { Id = "b", Body = "province" }, Options = new ClassifyOptions { MinConfidence = 2 } },
            new() { Document = new Document { Id = "c", Body = "province" }, Options = new ClassifyOptions { Model = "nothing" } },
            new(),
            new() { Document = new Document { Id = "e", Body = "province" } },
        ];

        using var call = server.Client.ClassifyStream();
        foreach (var request in requests)
            await call.RequestStream.WriteAsync(request);
        await call.RequestStream.CompleteAsync();
        var outcomes = await call.ResponseStream.ReadAllAsync().Select(reply => reply.Outcome).ToListAsync();

        Assert.Equal(["a", "b", "c", "", "e"], outcomes.Select(outcome => outcome.DocumentId));
        Assert.Equal(
            [StatusCode.InvalidArgument, StatusCode.InvalidArgument, StatusCode.NotFound, StatusCode.InvalidArgument, StatusCode.OK],
            outcomes.Select(outcome => (StatusCode)(outcome.Error?.Code ?? 0)));
        Assert.Equal("province", outcomes[4].Prediction.Heads["level"].Label);
    }

    [Fact]
    public async Task ClassifyStream_RepliesNotTaken_WorksOnNoMoreThanTheLimit()
    {
        var release = new TaskCompletionSource();
        var classifier = new WordCountClassifier { Before = (_, cancellation) => release.Task.Wait(cancellation) };
        await using var server = await ConnectedServer.StartAsync(classifier, ("Limits:StreamInFlight", "4"), ("Limits:ConcurrentWork", "8"));

        using var call = server.Client.ClassifyStream();
        for (var i = 0; i < 50; i++)
            await call.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = new Document { Id = $"{i}", Body = "x" } });
        while (classifier.Calls < 4)
            await Task.Yield();
        // The first four block; were the limit not kept, the others would have begun by the time another call is answered.
        await server.Client.GetModelInfoAsync(new GetModelInfoRequest());
        Assert.Equal(4, classifier.Calls);

        release.SetResult();
        await call.RequestStream.CompleteAsync();
        Assert.Equal(50, await call.ResponseStream.ReadAllAsync().CountAsync());
    }

    [Fact]
    public async Task ClassifyStream_ClientGoesAway_StopsWorkInsideDocuments()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var classifier = new WordCountClassifier
        {
            Before = (_, cancellation) =>
            {
                begun.TrySetResult();
                if (cancellation.WaitHandle.WaitOne(TimeSpan.FromMinutes(2)))
                    stopped.TrySetResult();
            },
        };
        await using var server = await ConnectedServer.StartAsync(classifier);

        var call = server.Client.ClassifyStream();
        await call.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = new Document { Body = "province" } });
        await begun.Task;
        call.Dispose();

        await stopped.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }
}
