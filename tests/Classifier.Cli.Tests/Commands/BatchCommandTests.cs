using System.Text.Json;
using Classifier.TestServer;
using Classifier.Text.Documents;

namespace Classifier.Cli.Tests.Commands;

public sealed class BatchCommandTests
{
    private static readonly string[] FromStandardToStandard = ["batch", "--quiet", "--input", "-", "--output", "-", "--model", "m"];

    [Fact]
    public async Task Batch_Files_WritesOneLinePerDocumentInOrder()
    {
        using var folder = new TemporaryFolder();
        string[] labels = ["province", "district", "commune"];
        var input = folder.Write("in.jsonl", string.Join('\n', Enumerable.Range(0, 2000).Select(i =>
            JsonSerializer.Serialize(new { id = $"{i}", text = $"{labels[i % 3]} {new string('x', i % 11 * 1000)}" }))));

        var run = await CliRun.OfAsync("", "batch", "--quiet", "--input", input, "--output", folder.PathOf("out.jsonl"), "--model", "m");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        var lines = (await File.ReadAllLinesAsync(folder.PathOf("out.jsonl"))).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(Enumerable.Range(0, 2000).Select(i => $"{i}"), lines.Select(line => line.GetProperty("id").GetString()));
        Assert.All(lines.Index(), line => Assert.Equal(labels[line.Index % 3], line.Item.GetProperty("level").GetProperty("label").GetString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Batch_BadLines_AreReportedInPlaceAndNothingIsLost(bool remote)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        const string input = """
            {"id": "a", "text": "province"}
            not json

            {"id": "c"}
            {"id": "d", "text": "x", "date": "1/7/2025"}
            {"id": 5, "text": "commune", "title": null, "more": []}
            """;
        string[] labeller = remote ? ["--server", server.Grpc.ToString()] : ["--model", "m"];

        var run = await CliRun.OfAsync(input, ["batch", "--quiet", "--input", "-", "--output", "-", .. labeller]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a", null, "c", "d", "5"], run.Lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal([2, 4, 5], run.Lines.Where(line => line.TryGetProperty("error", out _)).Select(line => line.GetProperty("line").GetInt32()));
        Assert.Equal(
            ["line 2: is not JSON in UTF-8 (byte 2)", "line 4: has no text", "line 5: has a date that is not YYYY-MM-DD"],
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Batch_ServerRefusesOneDocument_OnlyThatLineFails()
    {
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier(), new Dictionary<string, string?> { ["Limits:DocumentBytes"] = "10" });

        var run = await CliRun.OfAsync(
            """
            {"id": "a", "text": "province province"}
            {"id": "b", "text": "province"}
            """,
            "batch", "--quiet", "--input", "-", "--output", "-", "--server", server.Grpc.ToString());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("at most 10 are allowed", run.Lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("province", run.Lines[1].GetProperty("level").GetProperty("label").GetString());
    }

    [Fact]
    public async Task Batch_DocumentTooLargeForAMessage_OnlyThatLineFails()
    {
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier(),
            new Dictionary<string, string?> { ["Limits:DocumentBytes"] = "2000", ["Limits:MessageBytes"] = "2000" });

        var run = await CliRun.OfAsync(
            $$"""
            {"id": "a", "text": "{{new string('x', 2000)}}"}
            {"id": "b", "text": "province"}
            """,
            "batch", "--quiet", "--input", "-", "--output", "-", "--server", server.Grpc.ToString());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("at most 2000", run.Lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("province", run.Lines[1].GetProperty("level").GetProperty("label").GetString());
    }

    [Fact]
    public async Task Batch_ServerGoesAway_KeepsWhatIsDoneAndExitsWith2()
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var classifier = new WordCountClassifier
        {
            Before = (document, cancellation) =>
            {
                if (document.Id == "last" && reached.TrySetResult())
                    cancellation.WaitHandle.WaitOne(TimeSpan.FromMinutes(2));
            },
        };
        var server = await RunningServer.StartAsync(
            classifier, new Dictionary<string, string?> { ["shutdownTimeoutSeconds"] = "1" });

        var running = CliRun.OfAsync(
            """
            {"id": "first", "text": "province"}
            {"id": "last", "text": "province"}
            """,
            "batch", "--quiet", "--input", "-", "--output", "-", "--server", server.Grpc.ToString());
        await reached.Task;
        await server.DisposeAsync();
        var run = await running;

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["first"], run.Lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Contains("the server ended the stream", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_FieldsAskedFor_StandInEveryLine()
    {
        var run = await CliRun.OfAsync(
            """
            {"id": "a", "title": "tỉnh Hà Giang", "text": "họp"}
            {"id": "b", "text": "họp"}
            """,
            [.. FromStandardToStandard, "--fields", "units"]);

        Assert.Equal([1, 0], run.Lines.Select(line => line.GetProperty("units").GetArrayLength()));
        Assert.Equal("title", run.Lines[0].GetProperty("units")[0].GetProperty("places")[0].GetProperty("field").GetString());
        Assert.All(run.Lines, line => Assert.False(line.TryGetProperty("header", out _)));
    }

    [Fact]
    public async Task Batch_TitleAndDate_ReachTheModel()
    {
        Document? seen = null;
        var classifier = new WordCountClassifier { Before = (document, _) => seen = document };

        await CliRun.OfAsync("""{"id":"1","title":"tiêu đề","text":"thân","date":"2025-07-01"}"""u8.ToArray(), classifier, FromStandardToStandard);

        Assert.Equal(new Document("tiêu đề", "thân") { Id = "1", PublishedOn = new DateOnly(2025, 7, 1) }, seen);
    }

    [Fact]
    public async Task Batch_ByteOrderMarkAndCarriageReturns_AreNotPartOfTheLines()
    {
        var run = await CliRun.OfAsync("\uFEFF{\"id\":\"1\",\"text\":\"bloc\"}\r\n{\"id\":\"2\",\"text\":\"bloc\"}\r\n", FromStandardToStandard);

        Assert.Equal((0, 2), (run.ExitCode, run.Lines.Count));
    }

    [Fact]
    public async Task Batch_InvalidUtf8_IsABadLine()
    {
        byte[] input = [.. "{\"id\":\"1\",\"text\":\""u8, 0xFF, .. "\"}\n{\"id\":\"2\",\"text\":\"bloc\"}"u8];

        var run = await CliRun.OfAsync(input, new WordCountClassifier(), FromStandardToStandard);

        Assert.Equal(1, run.ExitCode);
        Assert.True(run.Lines[0].TryGetProperty("error", out _));
        Assert.Equal("2", run.Lines[1].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Batch_InputIsMissing_SaysSoAndExitsWith2()
    {
        var run = await CliRun.OfAsync("", "batch", "--quiet", "--input", "nowhere.jsonl", "--output", "-", "--model", "m");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nowhere.jsonl", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_InputIsOutput_IsRefusedBeforeAnythingIsLost()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("same.jsonl", "precious");

        var run = await CliRun.OfAsync("", "batch", "--quiet", "--input", file, "--output", file, "--model", "m");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("precious", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Batch_VietnameseText_StaysReadableInTheOutput()
    {
        var run = await CliRun.OfAsync("""{"id":"quyết định số 1","text":"bloc"}""", FromStandardToStandard);

        Assert.Contains("quyết định số 1", run.Output, StringComparison.Ordinal);
    }
}
