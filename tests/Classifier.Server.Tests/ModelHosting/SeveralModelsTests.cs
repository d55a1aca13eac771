using System.Diagnostics;
using Classifier.Contracts.V1;
using Classifier.Modeling.Bundles;
using Google.Rpc;
using Grpc.Core;

namespace Classifier.Server.Tests.ModelHosting;

/// <summary>A real server that serves several versions at once.</summary>
public sealed class SeveralModelsTests
{
    private const string Text = "Bệnh viện huyện khám cho bệnh nhân.";

    [Fact]
    public async Task Classify_AliasOrVersion_IsAnsweredByIt()
    {
        using var registry = new Registry("0.1.0").Add("0.2.0", 9).Add("0.3.0", 1).Alias("challenger", "0.2.0");
        await using var server = await StartAsync(registry, ("Registry:Versions:0", "0.3.0"));

        Assert.Equal(("0.1.0", "health"), await AskAsync(server, ""));
        Assert.Equal(("0.1.0", "health"), await AskAsync(server, "champion"));
        Assert.Equal(("0.2.0", "justice"), await AskAsync(server, "challenger"));
        Assert.Equal(("0.2.0", "justice"), await AskAsync(server, "tiny/0.2.0"));
        Assert.Equal(("0.3.0", "health"), await AskAsync(server, "tiny/0.3.0"));
        Assert.Equal(["challenger", "tiny/0.2.0"], (await server.Client.GetModelInfoAsync(new() { Model = "tiny/0.2.0" })).Model.Aliases);
    }

    [Fact]
    public async Task Classify_VersionThatIsNotLoaded_SaysWhatThereIs()
    {
        using var registry = new Registry("0.1.0", "0.2.0", "0.3.0").Alias("challenger", "0.2.0");
        await using var server = await StartAsync(registry);

        var failure = await ConnectedServer.FailureOf(() => AskAsync(server, "tiny/0.3.0"));

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
        Assert.EndsWith("it has champion, tiny/0.1.0, challenger, tiny/0.2.0.", failure.Status.Detail, StringComparison.Ordinal);
        Assert.Equal("\"tiny/0.3.0\"", RpcDetails.Single<ResourceInfo>(failure).ResourceName);
    }

    [Fact]
    public async Task Follow_Challenger_ComesMovesAndGoesWithItsAlias()
    {
        using var registry = new Registry("0.1.0").Add("0.2.0", 9);
        await using var server = await StartAsync(registry);
        Assert.Equal(StatusCode.NotFound, (await ConnectedServer.FailureOf(() => AskAsync(server, "challenger"))).StatusCode);

        registry.Alias("challenger", "0.2.0");
        await Eventually.IsTrueAsync(async () => await VersionOrNoneAsync(server, "challenger") == "0.2.0");
        registry.Alias("challenger", "0.1.0");
        await Eventually.IsTrueAsync(async () => await VersionOrNoneAsync(server, "challenger") == "0.1.0");
        ModelAliases.Read(registry.Model).Without("challenger").Write(registry.Model);
        await Eventually.IsTrueAsync(async () => await VersionOrNoneAsync(server, "challenger") is null);

        Assert.Equal(("0.1.0", "health"), await AskAsync(server, ""));
    }

    [Fact]
    public async Task Follow_BadChallenger_NeverServesAndTheChampionDoes()
    {
        using var registry = new Registry("0.1.0", "0.2.0").Alias("challenger", "0.2.0");
        var repair = registry.Corrupt("0.2.0");
        await using var server = await StartAsync(registry);

        Assert.Equal(StatusCode.NotFound, (await ConnectedServer.FailureOf(() => AskAsync(server, "challenger"))).StatusCode);
        Assert.Equal(("0.1.0", "health"), await AskAsync(server, ""));
        repair();
        await Eventually.IsTrueAsync(async () => await VersionOrNoneAsync(server, "challenger") == "0.2.0");
        Assert.Single(server.Server.Log.Entries, e => e.Contains("The alias challenger cannot be followed; nothing answers to it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Follow_FolderOfAnotherVersion_DoesNotServe()
    {
        using var registry = new Registry("0.1.0", "0.2.0");
        await using var server = await StartAsync(registry);

        Directory.Move(registry["0.2.0"], registry["0.3.0"]);
        registry.Promote("0.3.0");

        await Eventually.IsTrueAsync(() => server.Server.Log.Entries.Any(e => e.Contains("its folder is that of 0.3.0", StringComparison.Ordinal)));
        Assert.Equal(("0.1.0", "health"), await AskAsync(server, ""));
    }

    [Fact]
    public async Task Follow_FolderThatHangs_HoldsUpNoCall()
    {
        using var registry = new Registry("0.1.0", "0.2.0");
        await using var server = await StartAsync(registry);
        var pipe = Path.Combine(registry.Model, ModelAliases.FileName);
        using (var made = Process.Start("mkfifo", [pipe + ".pipe"]))
            await made.WaitForExitAsync();
        File.Move(pipe + ".pipe", pipe, overwrite: true);

        // Opens once the server reads, which then waits for what is written.
        await using (var writer = await OpenAsync(pipe))
        {
            for (var call = 0; call < 20; call++)
                Assert.Equal(("0.1.0", "health"), await AskAsync(server, ""));
            await writer.WriteAsync("""{"champion": "0.2.0"}"""u8.ToArray());
        }

        await Eventually.IsTrueAsync(async () => await VersionOrNoneAsync(server, "") == "0.2.0");
        await (await OpenAsync(pipe)).DisposeAsync();
    }

    private static Task<FileStream> OpenAsync(string pipe) =>
        Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(TimeSpan.FromSeconds(60));

    private static Task<ConnectedServer> StartAsync(Registry registry, params (string, string)[] settings) =>
        ConnectedServer.StartWithModelOfAsync([("Model:Path", registry.Model), ("Model:AliasPollInterval", "00:00:00.1"), .. settings]);

    private static async Task<(string Version, string Topic)> AskAsync(ConnectedServer server, string model)
    {
        var answer = await server.ClassifyAsync(Text, new ClassifyOptions { Model = model });
        return (answer.Model.Version, answer.Heads["topic"].Label);
    }

    private static async Task<string?> VersionOrNoneAsync(ConnectedServer server, string model)
    {
        try
        {
            return (await AskAsync(server, model)).Version;
        }
        catch (RpcException failure) when (failure.StatusCode == StatusCode.NotFound)
        {
            return null;
        }
    }
}
