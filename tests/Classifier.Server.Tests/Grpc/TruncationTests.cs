using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Core;

namespace Classifier.Server.Tests.Grpc;

public sealed class TruncationTests
{
    private static readonly ClassifyOptions Truncate = new() { Truncate = true };

    [Fact]
    public async Task Classify_LongDocumentThatMayBeCut_IsReadToTheLimitAndSaysSo()
    {
        Text.Documents.Document? seen = null;
        await using var server = await StartAsync((document, _) => seen = document);

        var reply = await server.Client.ClassifyAsync(new ClassifyRequest
        {
            Document = new Document { Title = "tỉnh", Body = "province health economy", Id = "1" }, Options = Truncate,
        });

        Assert.Equal(("tỉnh", "province "), (seen!.Title, seen.Body));
        var note = Assert.Single(reply.Prediction.Notes);
        Assert.Equal((NoteCode.DocumentCut, "The document has 29 bytes of UTF-8, more than the limit; its first 15 were read."), (note.Code, note.Message));
        Assert.Equal("province", reply.Prediction.Heads["level"].Label);
    }

    [Fact]
    public async Task Classify_TitleBeyondTheLimit_IsCutAndTheBodyLeftOut()
    {
        Text.Documents.Document? seen = null;
        await using var server = await StartAsync((document, _) => seen = document);

        await server.Client.ClassifyAsync(new ClassifyRequest
        {
            Document = new Document { Title = "province health economy", Body = "x" }, Options = Truncate,
        });

        Assert.Equal(("province health ", ""), (seen!.Title, seen.Body));
    }

    [Fact]
    public async Task Classify_DocumentOfTheLimit_IsNotCut()
    {
        await using var server = await StartAsync();

        Assert.Empty((await server.ClassifyAsync("province health 1234", Truncate)).Notes);
        Assert.Equal(NoteCode.DocumentCut, Assert.Single((await server.ClassifyAsync("province health 12345", Truncate)).Notes).Code);
    }

    [Fact]
    public async Task Classify_CutThatLeavesNothing_IsRefusedAsIfNotAllowed()
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Limits:DocumentBytes", "2"));

        var failure = await ConnectedServer.FailureOf(() => server.ClassifyAsync("ếế", Truncate));

        Assert.Equal(["document.body"], RpcDetails.Fields(failure));
    }

    [Fact]
    public async Task ClassifyBatchAndStream_LongDocuments_AreCutOneByOneWhereAllowed()
    {
        await using var server = await StartAsync();
        var document = new Document { Body = "province health economy" };
        using var stream = server.Client.ClassifyStream();

        var batch = await server.Client.ClassifyBatchAsync(new ClassifyBatchRequest { Documents = { document }, Options = Truncate });
        await stream.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = document, Options = Truncate });
        await stream.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = document });
        await stream.RequestStream.CompleteAsync();
        var outcomes = await stream.ResponseStream.ReadAllAsync().Select(reply => reply.Outcome).ToListAsync();

        Assert.Equal(NoteCode.DocumentCut, Assert.Single(batch.Items[0].Prediction.Notes).Code);
        Assert.Equal(NoteCode.DocumentCut, Assert.Single(outcomes[0].Prediction.Notes).Code);
        Assert.Equal((int)StatusCode.InvalidArgument, outcomes[1].Error.Code);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task ClassifyBatch_BytesTogether_AreLimitedEvenWhenEachMayBeCut(int documents, bool taken)
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Limits:DocumentBytes", "20"), ("Limits:BatchBytes", "22"));
        var request = new ClassifyBatchRequest { Options = Truncate };
        request.Documents.Add(Enumerable.Repeat(new Document { Title = "ế", Body = "ấy ạ" }, documents));

        var failure = await Record.ExceptionAsync(async () => await server.Client.ClassifyBatchAsync(request));

        Assert.Equal(taken, failure is null);
        if (failure is RpcException refusal)
            Assert.Equal((StatusCode.InvalidArgument, "documents"), (refusal.StatusCode, Assert.Single(RpcDetails.Fields(refusal))));
    }

    private static Task<ConnectedServer> StartAsync(Action<Text.Documents.Document, CancellationToken>? before = null) =>
        ConnectedServer.StartAsync(new WordCountClassifier { Before = before ?? ((_, _) => { }) }, ("Limits:DocumentBytes", "20"));
}
