using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.EndToEnd.Tests.ForeignClients;

/// <summary>The checks of <c>Node/checks.js</c>.</summary>
internal static class NodeClient
{
    public static string Folder { get; } = Path.Combine(Repository.TestProject("EndToEnd.Tests"), "Node");

    /// <summary>Runs one check against a server and shows what it printed when it does not hold.</summary>
    public static async Task CheckAsync(string check, Uri server)
    {
        var run = await ForeignProcess.RunAsync(
            "node", [Path.Combine(Folder, "checks.js"), Repository.Protos, check, server.Authority]);
        Assert.True(run.Succeeded, run.Written);
    }
}
