using Classifier.TestServer;

namespace Classifier.EndToEnd.Tests.ForeignClients;

public sealed class NodeClientTests
{
    [NodeTheory]
    [InlineData("unary")]
    [InlineData("invalid")]
    [InlineData("duplex")]
    [InlineData("status_details")]
    [InlineData("gzip")]
    [InlineData("deadline_past")]
    [InlineData("ping_pong")]
    [InlineData("empty_stream")]
    [InlineData("message_limit")]
    [InlineData("unimplemented")]
    [InlineData("health")]
    [InlineData("reflection")]
    public async Task Check_AgainstRunningServer_Holds(string check)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        await NodeClient.CheckAsync(check, server.Grpc);
    }
}
