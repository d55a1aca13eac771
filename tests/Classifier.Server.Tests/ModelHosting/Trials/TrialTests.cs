using Classifier.Contracts.V1;

namespace Classifier.Server.Tests.ModelHosting.Trials;

/// <summary>A real server whose challenger always says justice, tried out on calls.</summary>
public sealed class TrialTests
{
    private const string Text = "Bệnh viện huyện khám cho bệnh nhân.";

    [Fact]
    public async Task Canary_Share_IsAnsweredByTheChallengerAndStaysSo()
    {
        using var registry = TwoVersions();
        await using var server = await StartAsync(registry, ("Challenger:CanaryShare", "0.3"));
        using var measured = new Measured(server);

        var first = await VersionsAsync(server, "");
        var second = await VersionsAsync(server, "");

        Assert.Equal(first, second);
        Assert.InRange(first.Count(version => version == "0.2.0"), 1, first.Count - 1);
        Assert.Equal(2 * first.Count(version => version == "0.2.0"), measured["classifier.canary.documents outcome=answered"]);
    }

    [Fact]
    public async Task Canary_CallsThatAreNotForIt_AreAnsweredByTheChampion()
    {
        using var registry = TwoVersions();
        await using var server = await StartAsync(registry, ("Challenger:CanaryShare", "1"));

        var batch = await server.Client.ClassifyBatchAsync(new ClassifyBatchRequest { Documents = { new Document { Body = Text }, new Document { Body = "x" } } });

        Assert.All(batch.Items, item => Assert.Equal("0.1.0", item.Prediction.Model.Version));
        Assert.All(await VersionsAsync(server, "champion"), version => Assert.Equal("0.1.0", version));
        Assert.All(await VersionsAsync(server, ""), version => Assert.Equal("0.2.0", version));
    }

    [Fact]
    public async Task Canary_WithoutChallenger_TheChampionAnswers()
    {
        using var registry = new Registry("0.1.0");
        await using var server = await StartAsync(registry, ("Challenger:CanaryShare", "1"), ("Challenger:ShadowShare", "1"));

        Assert.All(await VersionsAsync(server, ""), version => Assert.Equal("0.1.0", version));
    }

    [Fact]
    public async Task Shadow_Disagreement_IsCountedByLabelAndChangesNoAnswer()
    {
        using var registry = TwoVersions();
        await using var server = await StartAsync(registry, ("Challenger:ShadowShare", "0.5"));
        using var measured = new Measured(server);

        var versions = await VersionsAsync(server, "");

        Assert.All(versions, version => Assert.Equal("0.1.0", version));
        await Eventually.IsTrueAsync(() => measured["classifier.shadow.documents outcome=scored"] == versions.Count / 2);
        Assert.Equal(
            versions.Count / 2,
            measured["classifier.shadow.disagreements champion=0.1.0 challenger=0.2.0 head=topic label=health challenger_label=justice"]);
        Assert.Equal(
            versions.Count / 2,
            measured["classifier.shadow.answers champion=0.1.0 challenger=0.2.0 head=topic label=health agreed=False"]);
    }

    [Fact]
    public async Task Shadow_NoRoom_DropsAndCounts()
    {
        using var registry = TwoVersions();
        await using var server = await StartAsync(registry, ("Challenger:ShadowShare", "1"), ("Challenger:QueueCharacters", "1"));
        using var measured = new Measured(server);

        var versions = await VersionsAsync(server, "");

        Assert.Equal(versions.Count, measured["classifier.shadow.documents outcome=dropped"]);
        Assert.Equal(0, measured["classifier.shadow.documents outcome=scored"]);
    }

    private static Registry TwoVersions() => new Registry("0.1.0").Add("0.2.0", 9).Alias("challenger", "0.2.0");

    private static Task<ConnectedServer> StartAsync(Registry registry, params (string, string)[] settings) =>
        ConnectedServer.StartWithModelOfAsync([("Model:Path", registry.Model), .. settings]);

    private static async Task<List<string>> VersionsAsync(ConnectedServer server, string model)
    {
        var versions = new List<string>();
        for (var i = 0; i < 60; i++)
            versions.Add((await server.Client.ClassifyAsync(new ClassifyRequest
            {
                Document = new Document { Id = $"{i}", Body = Text },
                Options = new ClassifyOptions { Model = model },
            })).Prediction.Model.Version);
        return versions;
    }
}
