using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Net.Client;

namespace Classifier.Server.Tests.Grpc;

public sealed class ClassifyTests
{
    [Fact]
    public async Task Classify_PlainDocument_ReturnsEveryHeadAndNamesTheModel()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var channel = GrpcChannel.ForAddress(server.Grpc);
        var client = new DocumentClassifier.DocumentClassifierClient(channel);

        var reply = await client.ClassifyAsync(new ClassifyRequest
        {
            Document = new Document { Id = "a1", Title = "province", Body = "economy economy" },
        });

        Assert.Equal("province", reply.Prediction.Heads["level"].Label);
    }
}
