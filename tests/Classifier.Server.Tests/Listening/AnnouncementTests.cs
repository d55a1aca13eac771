using Classifier.Server.Listening;
using Classifier.TestServer;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.Listening;

public sealed class AnnouncementTests
{
    [Fact]
    public async Task StartedAsync_PortsChosenBySystem_PrintsBothRealAddressesAndHowToTryThem()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        await using var console = new StringWriter();

        await new Announcement(server.Services.GetRequiredService<Endpoints>(), console).StartedAsync(CancellationToken.None);

        Assert.NotEqual(server.Grpc, server.Web);
        Assert.DoesNotContain(":0/", console.ToString(), StringComparison.Ordinal);
        Assert.Contains($"classify - --server {server.Grpc}", console.ToString(), StringComparison.Ordinal);
        Assert.Contains($"curl -s {server.Web}v1/documents:classify", console.ToString(), StringComparison.Ordinal);
    }
}
