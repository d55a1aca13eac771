using Classifier.Keys;
using Classifier.Server.Tests.ModelHosting;
using Classifier.Server.Tests.Security;
using Classifier.TestServer;

namespace Classifier.Cli.Tests.Commands.Models;

/// <summary><c>classifier models</c> beside a real server that knows its callers.</summary>
public sealed class ModelsCommandTests : IDisposable
{
    private readonly SecretFolder _folder = new();
    private readonly Registry _registry = new("0.1.0", "0.2.0");
    private readonly string _key;

    public ModelsCommandTests() => _key = _folder.Write("admin.key", _folder.AddKey(Rights.Admin).Reveal() + "\n");

    public void Dispose()
    {
        _folder.Dispose();
        _registry.Dispose();
    }

    [Fact]
    public async Task List_TableAndJson_TellVersionsAndAliases()
    {
        _registry.Alias("challenger", "0.2.0");
        _registry.Corrupt("0.2.0");
        await using var server = await StartAsync();

        var table = await RunAsync(server, "list");
        var json = await RunAsync(server, "list", "--output", "json");

        Assert.Equal((0, ""), (table.ExitCode, table.Errors));
        Assert.Contains("0.1.0 │ serving", table.Output, StringComparison.Ordinal);
        Assert.Contains("0.2.0 │ failed", table.Output, StringComparison.Ordinal);
        Assert.Contains("challenger", table.Output, StringComparison.Ordinal);
        var list = Assert.Single(json.Lines);
        Assert.Equal("tiny", list.GetProperty("name").GetString());
        Assert.Equal(["FAILED", "SERVING"], list.GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("state").GetString()));
        Assert.Equal("", list.GetProperty("aliases")[0].GetProperty("serving").GetString());
    }

    [Fact]
    public async Task LoadPromoteRollback_GoodVersion_MoveWhatTheServerServes()
    {
        await using var server = await StartAsync(("Registry:Aliases:0", "staging"));
        string[] force = ["--alias", "staging", "--force", "--why", "to see"];

        Assert.Equal("tiny/0.2.0 answers whoever names it", (await RunAsync(server, "load", "0.2.0")).Output.Trim());
        var first = await RunAsync(server, ["promote", "0.1.0", .. force]);
        var second = await RunAsync(server, ["promote", "0.2.0", .. force]);
        var back = await RunAsync(server, "rollback", "--alias", "staging", "--output", "json");

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.StartsWith("staging: - → 0.1.0; 0.1.0 answers", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("staging: 0.1.0 → 0.2.0; 0.2.0 answers", second.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (back.ExitCode, back.Errors));
        Assert.Equal("0.1.0", back.Lines[0].GetProperty("serving").GetString());
    }

    [Fact]
    public async Task Promote_BadVersion_SaysEveryReasonOnItsLineAndExitsWith2()
    {
        _registry.Corrupt("0.2.0");
        await using var server = await StartAsync();

        var run = await RunAsync(server, "promote", "0.2.0");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("FailedPrecondition: refused", run.Errors, StringComparison.Ordinal);
        Assert.Contains(run.Errors.Split('\n'), line => line.StartsWith("  ", StringComparison.Ordinal) && line.Contains("topic.zip", StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_ServiceOff_SaysWhichSettingTurnsItOn()
    {
        await using var server = await StartAsync(("Registry:Service", "false"));

        var run = await RunAsync(server, "list");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Registry:Service=true", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_NoKeyOrOneWithoutTheRight_SaysWhatToDo()
    {
        await using var server = await StartAsync();
        var other = _folder.Write("other.key", _folder.AddKey().Reveal());

        var nobody = await CliRun.OfAsync("", "models", "list", "--server", server.Grpc.ToString());
        var denied = await CliRun.OfAsync("", "models", "list", "--server", server.Grpc.ToString(), "--key-file", other);

        Assert.Equal((2, 2), (nobody.ExitCode, denied.ExitCode));
        Assert.Contains("--key-file", nobody.Errors, StringComparison.Ordinal);
        Assert.Contains("--rights admin", denied.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("promote 0.2.0 --force --server http://127.0.0.1:1", "--why")]
    [InlineData("list", "--server")]
    public async Task Models_ArgumentMissing_SaysWhichAndExitsWith2(string arguments, string missing)
    {
        var run = await CliRun.OfAsync("", ["models", .. arguments.Split(' ')]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(missing, run.Errors, StringComparison.Ordinal);
    }

    private Task<CliRun> RunAsync(RunningServer server, params string[] arguments) =>
        CliRun.OfAsync("", ["models", .. arguments, "--server", server.Grpc.ToString(), "--key-file", _key]);

    private Task<RunningServer> StartAsync(params (string, string)[] settings)
    {
        var all = new Dictionary<string, string?> { ["Model:Path"] = _registry.Model, ["Registry:Service"] = "true", ["Security:Keys"] = _folder.Keys };
        foreach (var (name, value) in settings)
            all[name] = value;
        return RunningServer.StartWithModelOfAsync(all);
    }
}
