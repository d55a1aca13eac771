using Classifier.TestServer.ForeignPrograms;

namespace Classifier.EndToEnd.Tests.ForeignClients;

/// <summary>Skips where Node or the packages of <c>Node/package.json</c> are not installed; in CI their absence is a failure.</summary>
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    private static readonly bool Missing = Environment.GetEnvironmentVariable("CI") != "true"
        && (!Directory.Exists(Path.Combine(NodeClient.Folder, "node_modules")) || !ForeignProcess.Succeeds("node", "--version"));

    public NodeTheoryAttribute()
    {
        if (Missing)
            Skip = "Needs Node and its packages: npm ci --prefix tests/EndToEnd.Tests/Node";
    }
}
