using Classifier.EndToEnd.Tests.ForeignClients;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.EndToEnd.Tests.Interop;

public sealed class InteropTests(PythonStubs stubs) : IClassFixture<PythonStubs>
{
    private static readonly string Project = Repository.TestProject("EndToEnd.Tests");

    private static readonly string Protos = Path.Combine(Project, "Protos");

    public static TheoryData<string> Cases => InteropCases.All;

    [PythonTheory]
    [MemberData(nameof(Cases))]
    public async Task Python_AgainstOurStack_Holds(string name)
    {
        await using var host = await InteropHost.StartAsync();

        var run = await stubs.RunAsync(Path.Combine(Project, "Python", "interop.py"), [Protos, name, host.Address.Authority]);

        Assert.True(run.Succeeded, run.Written);
        // Not asked of Node, whose HTTP/2 ends its half of a stream before it resets it: the server may see an ordinary end.
        if (name == InteropCases.CancelAfterFirstResponse)
            await host.Probe.Cancelled.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [NodeTheory]
    [MemberData(nameof(Cases))]
    [InlineData("unknown_encoding")]
    [InlineData("gzip_on_the_wire")]
    [InlineData("ping_frame")]
    public async Task Node_AgainstOurStack_Holds(string name)
    {
        await using var host = await InteropHost.StartAsync();

        var run = await ForeignProcess.RunAsync("node", [Path.Combine(Project, "Node", "interop.js"), Protos, name, host.Address.Authority]);

        Assert.True(run.Succeeded, run.Written);
    }
}
