using System.Text.RegularExpressions;
using Classifier.Deployment.Tests.Tools;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.Deployment.Tests.Hosts;

/// <summary>What the container file does, without an engine: its publish command, then its entry point as its user with a read-only root.</summary>
public sealed partial class ContainerTests
{
    [ToolFact("bubblewrap", "bwrap")]
    public async Task EntryPoint_AsItsUserWithReadOnlyRoot_ServesAndStopsInOrder()
    {
        var file = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "deploy/container/Containerfile"));
        var publish = Publish().Match(file).Groups["arguments"].Value;
        var user = User().Matches(file)[^1].Groups["id"].Value;
        var entry = EntryPoint().Match(file).Groups["path"].Value;
        Assert.NotEqual("0", user);
        var folder = Directory.CreateTempSubdirectory("classifier-container-").FullName;
        // What tests run with is built already, and a build here would be in the way of theirs.
        var made = await ForeignProcess.RunAsync(
            "dotnet", [.. publish.Replace("/app", folder, StringComparison.Ordinal).Split(' '), "--no-build"], workingDirectory: Repository.Root);
        Assert.True(made.Succeeded, made.Written);
        await ForeignProcess.RunAsync("cp", ["-r", Path.Combine(Repository.Root, "models"), folder]);
        await ForeignProcess.RunAsync("chmod", ["-R", "a+rX", folder]);
        var web = Addresses.Take();
        await using var server = new Background(
            "bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--ro-bind", folder, "/mnt", "--unshare-user", "--uid", user, "--gid", user, "--cap-drop", "ALL",
            "--chdir", "/mnt", "--setenv", "DOTNET_EnableDiagnostics", "0", entry.Replace("/app", "/mnt", StringComparison.Ordinal),
            "--Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0", $"--Kestrel:Endpoints:Web:Url=http://{web}", "--Lifecycle:DrainGrace=0");
        using var http = new HttpClient();
        await server.UntilAsync(async () => (await http.GetAsync(new Uri($"http://{web}/readyz"))).IsSuccessStatusCode);
        Assert.Contains("vn-admin", await http.GetStringAsync(new Uri($"http://{web}/readyz")), StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_AreOfWhatIsThere_AndLetInByTheIgnoreFile()
    {
        var file = File.ReadAllText(Path.Combine(Repository.Root, "deploy/container/Containerfile"));
        var sources = Copy().Matches(file).SelectMany(m => m.Groups["sources"].Value.Split(' ')).ToList();
        Assert.True(sources.Count >= 7);
        Assert.All(sources, s => Assert.True(Path.Exists(Path.Combine(Repository.Root, s)), s));
        var ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".dockerignore"));
        Assert.All(sources, s => Assert.Contains(ignored, line => line == $"!{s}" || (line == "!Directory.*" && s.StartsWith("Directory.", StringComparison.Ordinal))));
    }

    [GeneratedRegex(@"^RUN dotnet (?<arguments>publish .+)$", RegexOptions.Multiline)]
    private static partial Regex Publish();

    [GeneratedRegex(@"^USER (?<id>\d+)", RegexOptions.Multiline)]
    private static partial Regex User();

    [GeneratedRegex(@"^ENTRYPOINT \[""(?<path>[^""]+)""\]$", RegexOptions.Multiline)]
    private static partial Regex EntryPoint();

    [GeneratedRegex(@"^COPY (?!--from)(?<sources>.+) \S+$", RegexOptions.Multiline)]
    private static partial Regex Copy();
}
