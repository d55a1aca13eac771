using System.Text.Json;
using Classifier.TestServer;

namespace Classifier.Cli.Tests.Commands.Batch;

public sealed class SeveralServersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Batch_SeveralServers_ShareTheWorkAndGiveTheLinesOfThisProcess()
    {
        var input = Write(2000);
        WordCountClassifier[] models = [new(), new(), new()];
        await using var first = await RunningServer.StartAsync(models[0]);
        await using var second = await RunningServer.StartAsync(models[1]);
        await using var third = await RunningServer.StartAsync(models[2]);

        var run = await CliRun.OfAsync(
            "", "batch", "--quiet", "--input", input, "--output", _folder.PathOf("remote.jsonl"),
            "--server", $"{first.Grpc}", "--server", $"{second.Grpc}", "--server", $"{third.Grpc}");
        await CliRun.OfAsync("", "batch", "--quiet", "--model", "m", "--input", input, "--output", _folder.PathOf("local.jsonl"));

        Assert.Equal(0, run.ExitCode);
        Assert.All(models, model => Assert.InRange(model.Calls, 1, 1999));
        Assert.Equal(await File.ReadAllTextAsync(_folder.PathOf("local.jsonl")), await File.ReadAllTextAsync(_folder.PathOf("remote.jsonl")));
    }

    [Fact]
    public async Task Batch_OneOfSeveralServersIsDown_TheOthersDoItsWork()
    {
        var input = Write(500);
        await using var alive = await RunningServer.StartAsync(new WordCountClassifier());

        var run = await CliRun.OfAsync(
            "", "batch", "--quiet", "--input", input, "--output", _folder.PathOf("out.jsonl"), "--server", "http://127.0.0.1:9", "--server", $"{alive.Grpc}");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(500, (await File.ReadAllLinesAsync(_folder.PathOf("out.jsonl"))).Length);
    }

    [Fact]
    public async Task Batch_AddressesOfTwoSchemes_AreRefused()
    {
        var run = await CliRun.OfAsync("", "batch", "--input", "-", "--output", "-", "--server", "http://a:1", "--server", "https://b:1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("either all http or all https", run.Errors, StringComparison.Ordinal);
    }

    private string Write(int documents) => _folder.Write(
        "in.jsonl", string.Concat(Enumerable.Range(0, documents).Select(i => JsonSerializer.Serialize(new { id = $"{i}", text = i % 2 == 0 ? "province" : "district" }) + "\n")));
}
