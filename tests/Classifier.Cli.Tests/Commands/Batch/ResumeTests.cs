using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Classifier.TestServer;

namespace Classifier.Cli.Tests.Commands.Batch;

public sealed class ResumeTests : IDisposable
{
    private const int Documents = 3000;
    private static readonly string[] Labels = ["province", "district", "commune"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in.jsonl", "out.jsonl")]
    [InlineData("in.jsonl.gz", "out.csv")]
    [InlineData("in.csv", "out.jsonl.gz")]
    [InlineData("texts", "out.csv.gz")]
    public async Task Resume_StoppedManyTimes_GivesTheLinesOfOneRun(string input, string output)
    {
        Write(input);
        var whole = await RunAsync(int.MaxValue, input, "whole-" + output);
        var random = new Random(5);
        CliRun run;
        var stops = 0;
        do
        {
            run = await RunAsync(random.Next(1, 900), input, output, "--resume", "--checkpoint-seconds", "0");
            // What a run that was killed wrote behind its last checkpoint.
            if (run.ExitCode == ExitCodes.Interrupted && stops++ % 2 == 0)
                await File.AppendAllTextAsync(_folder.PathOf(output), "half a li");
        }
        while (run.ExitCode == ExitCodes.Interrupted);

        Assert.True(stops > 2, $"stopped only {stops} times");
        Assert.Equal((1, 1), (whole.ExitCode, run.ExitCode));
        Assert.Equal(Text("whole-" + output), Text(output));
        Assert.Equal(Counted("whole-" + output), Counted(output));
    }

    [Fact]
    public async Task Resume_Finished_DoesNothingAndSaysTheSame()
    {
        Write("in.jsonl");
        var first = await RunAsync(int.MaxValue, "in.jsonl", "out.jsonl", "--resume");
        var written = File.GetLastWriteTimeUtc(_folder.PathOf("out.jsonl"));

        var again = await RunAsync(0, "in.jsonl", "out.jsonl", "--resume");

        Assert.Equal((1, 1), (first.ExitCode, again.ExitCode));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder.PathOf("out.jsonl")));
    }

    [Fact]
    public async Task Batch_FinishedWithoutResume_LeavesNoCheckpoint()
    {
        Write("in.jsonl");
        await RunAsync(int.MaxValue, "in.jsonl", "out.jsonl");
        var resumed = await RunAsync(int.MaxValue, "in.jsonl", "out.jsonl", "--resume");

        Assert.False(File.Exists(_folder.PathOf("out.jsonl.checkpoint")));
        Assert.Equal(2, resumed.ExitCode);
        Assert.Contains("is there without", resumed.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--alternatives was 3 and is 1", "--alternatives", "1")]
    [InlineData("--output-columns was  and is id", "--output-columns", "id")]
    public async Task Resume_OtherOptions_SaysWhich(string expected, params string[] options)
    {
        Write("in.jsonl");
        await RunAsync(100, "in.jsonl", "out.jsonl", "--resume");

        var run = await RunAsync(int.MaxValue, ["in.jsonl", "out.jsonl", "--resume", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_InputChanged_SaysSo()
    {
        Write("in.jsonl");
        await RunAsync(100, "in.jsonl", "out.jsonl", "--resume");
        await File.AppendAllTextAsync(_folder.PathOf("in.jsonl"), "\n");

        var run = await RunAsync(int.MaxValue, "in.jsonl", "out.jsonl", "--resume");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("this is not the run that stopped: --input was", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_OutputCut_SaysSo()
    {
        Write("in.jsonl");
        await RunAsync(int.MaxValue, "in.jsonl", "out.jsonl", "--resume", "--max-errors", "2");
        await File.WriteAllTextAsync(_folder.PathOf("out.jsonl"), "");

        var run = await RunAsync(int.MaxValue, "in.jsonl", "out.jsonl", "--resume");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("it was changed", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_MoreErrorsAllowed_GoesOnBehindThem()
    {
        Write("in.jsonl");
        var stopped = await RunAsync(int.MaxValue, "in.jsonl", "out.jsonl", "--resume", "--max-errors", "2");
        var finished = await RunAsync(int.MaxValue, "in.jsonl", "out.jsonl", "--resume");

        Assert.Equal((2, 1), (stopped.ExitCode, finished.ExitCode));
        Assert.Contains("more than --max-errors 2", stopped.Errors, StringComparison.Ordinal);
        Assert.Equal(Documents, Text("out.jsonl").Split('\n').Length - 1);
    }

    [Theory]
    [InlineData("disk/out.jsonl", "200k")]
    [InlineData("disk/out.jsonl.gz", "24k")]
    public async Task Resume_DiskWasFull_GivesTheLinesOfOneRun(string output, string size)
    {
        await using var disk = await SmallDisk.TryMakeAsync(_folder.PathOf("disk"), size);
        if (disk is null)
            return;
        Write("in.jsonl");
        var whole = "whole-" + Path.GetFileName(output);
        await RunAsync(int.MaxValue, "in.jsonl", whole);

        var full = await RunAsync(int.MaxValue, "in.jsonl", output, "--resume", "--checkpoint-seconds", "0");
        var stillFull = await RunAsync(int.MaxValue, "in.jsonl", output, "--resume", "--checkpoint-seconds", "0");
        await disk.GrowAsync("50m");
        var done = await RunAsync(int.MaxValue, "in.jsonl", output, "--resume");

        Assert.Equal((2, 2, 1), (full.ExitCode, stillFull.ExitCode, done.ExitCode));
        Assert.Contains("No space left on device", full.Errors, StringComparison.Ordinal);
        Assert.Equal(Text(whole), Text(output));
        Assert.Equal(Counted(whole), Counted(output));
    }

    [Fact]
    public async Task Batch_AnotherRunWritesTheSameFile_IsRefusedAndHarmsNothing()
    {
        Write("in.jsonl");
        var (output, checkpoint) = (_folder.Write("out.jsonl", "lines of the other"), _folder.Write("out.jsonl.checkpoint", "the other's"));
        await using (new FileStream(output, FileMode.Open, FileAccess.Write, FileShare.None))
        {
            var run = await RunAsync(int.MaxValue, "in.jsonl", "out.jsonl");

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("being used by another process", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(("lines of the other", "the other's"), (await File.ReadAllTextAsync(output), await File.ReadAllTextAsync(checkpoint)));
    }

    private async Task<CliRun> RunAsync(int stopAfter, params string[] args)
    {
        using var stop = new CancellationTokenSource();
        var left = stopAfter;
        var classifier = new WordCountClassifier
        {
            Before = (_, _) =>
            {
                if (Interlocked.Decrement(ref left) == 0)
                    stop.Cancel();
            },
        };
        return await CliRun.OfAsync(
            [], _ => classifier, stop.Token,
            ["batch", "--quiet", "--model", "m", "--input", _folder.PathOf(args[0]), "--output", _folder.PathOf(args[1]),
                "--errors", _folder.PathOf(args[1] + ".errors"), "--summary", _folder.PathOf(args[1] + ".summary"), .. args[2..]]);
    }

    private void Write(string name)
    {
        // Every hundredth has no text.
        var texts = Enumerable.Range(0, Documents).Select(i => (Id: $"{i:D4}", Text: i % 100 == 7 ? "" : $"{Labels[i % 3]} {new string('x', i % 11 * 100)}")).ToList();
        if (name == "texts")
        {
            Directory.CreateDirectory(_folder.PathOf(name));
            foreach (var (id, text) in texts)
                File.WriteAllText(Path.Combine(_folder.PathOf(name), id + ".txt"), text);
            return;
        }

        var content = name.EndsWith(".csv", StringComparison.Ordinal)
            ? "id,text\n" + string.Concat(texts.Select(document => $"{document.Id},\"{document.Text}\"\n"))
            : string.Concat(texts.Select(document => JsonSerializer.Serialize(new { id = document.Id, text = document.Text }) + "\n"));
        using Stream file = File.Create(_folder.PathOf(name));
        using var packed = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Fastest) : file;
        packed.Write(Encoding.UTF8.GetBytes(content));
    }

    private string Text(string name)
    {
        using Stream file = File.OpenRead(_folder.PathOf(name));
        using var unpacked = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(unpacked);
        return reader.ReadToEnd();
    }

    private string Counted(string output)
    {
        using var summary = JsonDocument.Parse(File.ReadAllBytes(_folder.PathOf(output + ".summary")));
        var errors = File.ReadAllLines(_folder.PathOf(output + ".errors"));
        return $"{summary.RootElement.GetProperty("documents")} {summary.RootElement.GetProperty("failed")} {summary.RootElement.GetProperty("heads").GetRawText()} {errors.Length}";
    }
}
