namespace Classifier.EndToEnd.Tests.ForeignClients;

/// <summary>The checks of <c>Node/checks.js</c>.</summary>
internal static class NodeClient
{
    public static string Folder { get; } = Path.Combine(Repository.Tests, "Node");

    /// <summary>Runs one check against a server and shows what it printed when it does not hold.</summary>
    public static async Task CheckAsync(string check, Uri server)
    {
        var (exitCode, output) = await ForeignProcess.RunAsync(
            "node", [Path.Combine(Folder, "checks.js"), Repository.Protos, check, server.Authority]);
        Assert.True(exitCode == 0, output);
    }
}
