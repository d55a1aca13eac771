using Classifier.TestServer;

namespace Classifier.Cli.Tests.Commands;

public sealed class ExplainTests
{
    private const string Text = "🎉 UBND province làm việc với bloc.\nUBND province kết luận";

    [Fact]
    public async Task Classify_Explain_IsTheSameLocallyAndThroughAServer()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        string[] args = ["classify", "-", "--output", "json", "--explain"];

        var local = await CliRun.OfAsync(Text, [.. args, "--model", "m"]);
        var remote = await CliRun.OfAsync(Text, [.. args, "--server", server.Grpc.ToString()]);

        Assert.Equal((0, ""), (local.ExitCode, local.Errors));
        Assert.Equal(local.Output, remote.Output);
    }

    [Fact]
    public async Task Classify_ExplainAsJson_GivesPlacesThatSumToTheMargin()
    {
        var run = await CliRun.OfAsync(Text, "classify", "-", "--output", "json", "--explain", "--model", "m");

        var evidence = Assert.Single(run.Lines[0].GetProperty("level").GetProperty("evidence").EnumerateArray());
        var places = evidence.GetProperty("places").EnumerateArray().ToList();
        Assert.Equal(("province", "bloc"), (evidence.GetProperty("label").GetString(), evidence.GetProperty("against").GetString()));
        Assert.Equal(["bloc", "province", "province"], places.Select(p =>
            Text[p.GetProperty("utf16")[0].GetInt32()..p.GetProperty("utf16")[1].GetInt32()]));
        Assert.Equal(
            evidence.GetProperty("margin").GetDouble(),
            places.Sum(p => p.GetProperty("contribution").GetDouble()) + evidence.GetProperty("otherWords").GetDouble() + evidence.GetProperty("baseline").GetDouble(),
            1e-5);
    }

    [Fact]
    public async Task Classify_ExplainAsTable_ShowsPhrasesWithSigns()
    {
        var run = await CliRun.OfAsync(Text, "classify", "-", "--explain", "--model", "m");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("level province, not bloc", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\+1\.42 . phrase +. province", run.Output);
        Assert.Matches(@"-2\.20 . phrase +. bloc", run.Output);
        Assert.Matches(@"\+0\.64 . = margin", run.Output);
    }

    [Fact]
    public async Task Classify_NotAsked_GivesNone()
    {
        var run = await CliRun.OfAsync(Text, "classify", "-", "--output", "json", "--model", "m");

        Assert.False(run.Lines[0].GetProperty("level").TryGetProperty("evidence", out _));
    }

    [Fact]
    public async Task Batch_Explain_ExplainsEveryLine()
    {
        var run = await CliRun.OfAsync(
            "{\"id\":\"1\",\"text\":\"province\"}\n{\"id\":\"2\",\"text\":\"bloc\"}\n", "batch", "--input", "-", "--output", "-", "--explain", "--model", "m");

        Assert.Equal(["province", "bloc"], run.Lines.Select(l => l.GetProperty("level").GetProperty("evidence")[0].GetProperty("label").GetString()));
    }
}
