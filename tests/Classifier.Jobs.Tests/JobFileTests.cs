using System.IO.Compression;
using Classifier.Cli.Tests;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.Jobs.Tests;

/// <summary>What jobs read and write.</summary>
public sealed class JobFileTests(OneNode broker) : IClassFixture<OneNode>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    [BrokerFact]
    public async Task Job_OfCsv_WritesTheCsvOfBatch()
    {
        using var runs = new JobRuns(broker.Node.Url);
        var input = runs.Folder.Write("in.csv", "mã;nội dung;ghi chú\n" + string.Concat(Enumerable.Range(0, 3000).Select(i =>
            i % 100 == 7 ? $"{i}\n" : $"{i};\"province \"\"{i}\"\"\n{new string('x', 300)}\";\"ô {i}; b\"\n")));
        string[] options =
        [
            "--input-columns", "id=mã,text=nội dung", "--keep-columns", "*", "--output-format", "csv", "--output-columns", "line,id,level,level.probability,error",
        ];

        await runs.SubmitAsync(input, options);
        await runs.LabelAsync("out.csv.gz");

        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(runs.Folder.PathOf("out.csv.gz")), CompressionMode.Decompress));
        var lines = await unpacked.ReadToEndAsync();
        Assert.Equal(await runs.BatchAsync(input, options), lines);
        Assert.StartsWith("line,id,level,level.probability,error,input.ghi chú\r\n", lines, StringComparison.Ordinal);
        Assert.Contains("ô 2999; b", lines, StringComparison.Ordinal);
    }

    [BrokerFact]
    public async Task Job_OfAFolder_WritesTheLinesOfBatch()
    {
        using var runs = new JobRuns(broker.Node.Url);
        var folder = Directory.CreateDirectory(runs.Folder.PathOf("in")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "district district");
        await File.WriteAllTextAsync(Path.Combine(folder, "b.html"), "<title>commune</title><p>commune &amp; xã</p>");
        await File.WriteAllTextAsync(Path.Combine(folder, "c.txt"), "");
        await File.WriteAllTextAsync(Path.Combine(folder, "d.jsonl"), "{\"id\":4,\"text\":\"province\",\"date\":\"2025-07-01\"}\n\nrubbish\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "e.docx"), "no such thing");

        await runs.SubmitAsync(folder);
        await runs.LabelAsync("out.jsonl");

        var lines = await runs.ReadAsync("out.jsonl");
        Assert.Equal(await runs.BatchAsync(folder), lines);
        Assert.Equal(6, lines.Count(character => character == '\n'));
    }

    [BrokerFact]
    public async Task Collect_OtherFormThanSubmitted_IsRefused()
    {
        using var runs = new JobRuns(broker.Node.Url);
        await runs.SubmitAsync(runs.Write("in.jsonl", 10));

        var refused = await runs.LabelAsync("out.csv");
        var collected = await runs.LabelAsync("out.jsonl");

        Assert.Equal((2, 1), (refused.ExitCode, collected.ExitCode));
        Assert.Contains("gives application/x-ndjson, and the output's name promises text/csv", refused.Errors, StringComparison.Ordinal);
    }

    [BrokerFact]
    public async Task Submit_DamagedInput_IsToldAndLabelsNothing()
    {
        using var runs = new JobRuns(broker.Node.Url);
        await File.WriteAllBytesAsync(runs.Folder.PathOf("in.jsonl.gz"), [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3, 4]);

        var run = await runs.SubmitAsync(runs.Folder.PathOf("in.jsonl.gz")).WaitAsync(Longest);
        var unknown = await runs.SubmitAsync(runs.Write("in.jsonl", 10), "--output-columns", "id,levle");

        Assert.Equal((2, 2), (run.ExitCode, unknown.ExitCode));
        Assert.Contains("the input cannot be read on", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--output-columns: there is no levle", unknown.Errors, StringComparison.Ordinal);
    }

    [BrokerFact]
    public async Task Collect_DiskIsFull_GoesOnWhenThereIsRoom()
    {
        using var runs = new JobRuns(broker.Node.Url);
        await using var disk = await SmallDisk.TryMakeAsync(runs.Folder.PathOf("disk"), "300k");
        if (disk is null)
            return;
        var input = runs.Write("in.jsonl", 3000);
        await runs.SubmitAsync(input);

        var full = await runs.LabelAsync("disk/out.jsonl");
        var stillFull = await runs.LabelAsync("disk/out.jsonl");
        await disk.GrowAsync("50m");
        var done = await runs.LabelAsync("disk/out.jsonl");

        Assert.Equal((2, 2, 1), (full.ExitCode, stillFull.ExitCode, done.ExitCode));
        Assert.Contains("No space left on device", full.Errors, StringComparison.Ordinal);
        Assert.Equal(await runs.BatchAsync(input), await runs.ReadAsync("disk/out.jsonl"));
    }
}
