using Classifier.Server.Listening;
using Classifier.Server.ModelHosting;
using Classifier.TestServer;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.Listening;

public sealed class DemonstrationTests
{
    [Fact]
    public async Task StartAsync_ModelReady_ShowsADocumentAndTheServersAnswer()
    {
        var model = new WordCountClassifier();
        await using var server = await RunningServer.StartAsync(model);
        await using var console = new StringWriter();
        using var demonstration = new Demonstration(
            server.Services.GetRequiredService<Endpoints>(), server.Services.GetRequiredService<ServingState>(), console);

        await demonstration.StartAsync(CancellationToken.None);
        await demonstration.ExecuteTask!;

        Assert.Contains("Huyện ủy", console.ToString(), StringComparison.Ordinal);
        Assert.All(model.Info.Heads, head => Assert.Contains(
            $"  {head.Name}", console.ToString().Split('\n').Where(line => line.Contains('(', StringComparison.Ordinal)).Aggregate("", string.Concat),
            StringComparison.Ordinal));
    }
}
