using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.EndToEnd.Tests.ForeignClients;

/// <summary>The checks of <c>Python/checks.py</c>.</summary>
internal sealed class PythonClient(PythonStubs stubs)
{
    private static readonly string Script = Path.Combine(Repository.TestProject("EndToEnd.Tests"), "Python", "checks.py");

    /// <summary>Runs one check against a server and shows what it printed when it does not hold.</summary>
    public async Task CheckAsync(string check, Uri server, Task? signal = null)
    {
        var run = await stubs.RunAsync(Script, [check, server.Authority], signal);
        Assert.True(run.Succeeded, run.Written);
    }
}
