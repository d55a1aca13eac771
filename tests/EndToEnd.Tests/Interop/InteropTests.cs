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
    public Task Python_AgainstOurStack_Holds(string name) =>
        RunAsync(name, host => stubs.RunAsync(Path.Combine(Project, "Python", "interop.py"), [Protos, name, host.Authority]));

    [NodeTheory]
    [MemberData(nameof(Cases))]
    [InlineData("unknown_encoding")]
    [InlineData("gzip_on_the_wire")]
    [InlineData("ping_frame")]
    public Task Node_AgainstOurStack_Holds(string name) =>
        RunAsync(name, host => ForeignProcess.RunAsync("node", [Path.Combine(Project, "Node", "interop.js"), Protos, name, host.Authority]));

    private static async Task RunAsync(string name, Func<Uri, Task<ProcessRun>> client)
    {
        await using var host = await InteropHost.StartAsync();

        var run = await client(host.Address);

        Assert.True(run.Succeeded, run.Written);
        if (name == InteropCases.CancelAfterFirstResponse)
            await host.Probe.Cancelled.WaitAsync(TimeSpan.FromMinutes(1));
    }
}
