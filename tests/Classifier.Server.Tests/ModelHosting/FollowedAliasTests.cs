using System.Collections.Concurrent;
using System.Diagnostics;
using Classifier.Modeling.Bundles;

namespace Classifier.Server.Tests.ModelHosting;

/// <summary>A real server on a registry whose champion is moved under it.</summary>
public sealed class FollowedAliasTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("tiny@champion")]
    [InlineData("tiny")]
    public async Task Promote_WhileServing_TheReplyNamesTheNewVersion(string path)
    {
        using var registry = new Registry("0.1.0", "0.2.0");
        // So long a pause that only the file system can have told.
        await using var server = await StartAsync(Path.Combine(Path.GetDirectoryName(registry.Model)!, path), TimeSpan.FromHours(1));
        Assert.Equal("0.1.0", await VersionAsync(server));

        registry.Promote("0.2.0");

        await UntilAsync(server, "0.2.0");
        Assert.Contains(server.Server.Log.Entries, e => e.Contains("tiny 0.2.0 answers from now on, in place of 0.1.0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Promote_ThroughALinkThatIsTurned_IsFoundByLooking()
    {
        using var registry = new Registry("0.1.0", "0.2.0");
        using var other = new Registry("0.2.0");
        var link = registry.Model + "-link";
        Directory.CreateSymbolicLink(link, registry.Model);
        await using var server = await StartAsync(link + "@champion", TimeSpan.FromMilliseconds(100));

        Directory.Delete(link);
        Directory.CreateSymbolicLink(link, other.Model);

        await UntilAsync(server, "0.2.0");
    }

    [Fact]
    public async Task Promote_CorruptVersion_TheOldOneKeepsAnsweringUntilItIsRepaired()
    {
        using var registry = new Registry("0.1.0", "0.2.0");
        var repair = registry.Corrupt("0.2.0");
        await using var server = await StartAsync(registry.Model, TimeSpan.FromMilliseconds(100));

        registry.Promote("0.2.0");

        await UntilAsync(() => Kept(server).Count > 0);
        Assert.Contains("topic.zip: does not have the hash in manifest.json", Assert.Single(Kept(server)), StringComparison.Ordinal);
        Assert.Equal("0.1.0", await VersionAsync(server));
        repair();
        await UntilAsync(server, "0.2.0");
        Assert.Single(Kept(server));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"champion": "9.9.9"}""")]
    [InlineData("""{"challenger": "0.2.0"}""")]
    public async Task Promote_AliasesOfNoUse_AreLoggedOnceAndChangeNothing(string aliases)
    {
        using var registry = new Registry("0.1.0", "0.2.0");
        await using var server = await StartAsync(registry.Model + "@champion", TimeSpan.FromMilliseconds(100));

        File.WriteAllText(Path.Combine(registry.Model, ModelAliases.FileName), aliases);

        await UntilAsync(() => Kept(server).Count > 0);
        await Task.Delay(500);
        Assert.Equal("0.1.0", await VersionAsync(server));
        // A file that is being written over may be seen empty as well.
        Assert.InRange(Kept(server).Count, 1, 2);
        registry.Promote("0.1.0");
        registry.Promote("0.2.0");
        await UntilAsync(server, "0.2.0");
    }

    [Fact]
    public async Task Rollback_UnderLoad_FailsNoCall()
    {
        using var registry = new Registry("0.1.0", "0.2.0");
        await using var server = await StartAsync(registry.Model + "@champion", TimeSpan.FromSeconds(1));
        var versions = new ConcurrentBag<string>();
        using var enough = new CancellationTokenSource();
        var callers = Enumerable.Range(0, 300).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
                versions.Add(await VersionAsync(server));
        })).ToList();

        foreach (var version in new[] { "0.2.0", "0.1.0", "0.2.0", "0.1.0" })
        {
            registry.Promote(version);
            await UntilAsync(server, version);
        }
        await enough.CancelAsync();
        await Task.WhenAll(callers);

        Assert.Equal(["0.1.0", "0.2.0"], versions.Distinct().Order(StringComparer.Ordinal));
        Assert.True(versions.Count >= 300, $"{versions.Count} calls");
        Assert.Equal(4, server.Server.Log.Entries.Count(e => e.Contains("answers from now on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Start_VersionFolder_StaysWhateverTheAliasesSay()
    {
        using var registry = new Registry("0.1.0", "0.2.0");
        await using var server = await StartAsync(registry["0.1.0"], TimeSpan.FromMilliseconds(100));

        registry.Promote("0.2.0");
        await Task.Delay(500);

        Assert.Equal("0.1.0", await VersionAsync(server));
    }

    private static Task<ConnectedServer> StartAsync(string path, TimeSpan interval) =>
        // Nobody is to be refused for want of room here.
        ConnectedServer.StartWithModelOfAsync(
            ("Model:Path", path), ("Model:AliasPollInterval", interval.ToString()), ("Limits:QueueLength", "1000"), ("Limits:QueueWait", "0:10:00"));

    private static async Task<string> VersionAsync(ConnectedServer server) => (await server.ClassifyAsync("Bệnh viện huyện khám cho bệnh nhân.")).Model.Version;

    private static List<string> Kept(ConnectedServer server) =>
        [.. server.Server.Log.Entries.Where(e => e.StartsWith("Error ", StringComparison.Ordinal) && e.Contains("keeps answering", StringComparison.Ordinal))];

    private static Task UntilAsync(ConnectedServer server, string version) => UntilAsync(async () => await VersionAsync(server) == version);

    private static Task UntilAsync(Func<bool> condition) => UntilAsync(() => Task.FromResult(condition()));

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        var waited = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(waited.Elapsed < Patience, "It did not come to pass.");
            await Task.Delay(20);
        }
    }
}
