using Classifier.TestServer;

namespace Classifier.EndToEnd.Tests.ForeignClients;

public sealed class NodeClientTests
{
    [NodeTheory]
    [InlineData("unary")]
    [InlineData("invalid")]
    [InlineData("duplex")]
    public async Task Check_AgainstRunningServer_Holds(string check)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        await NodeClient.CheckAsync(check, server.Grpc);
    }
}
