using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class RunsCommandTests : IDisposable
{
    private const string Train = "train --recipe recipe.yaml --data data.jsonl --held-out dev.jsonl --golden golden.jsonl";

    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Train_Run_HasAllThatTheContractNamesAndNoTexts()
    {
        var run = _program.Run(Train + " --out models/tiny/1.0.0");

        Assert.True(run.ExitCode == 0, run.Errors);
        var folder = new RunFolder(Directory.EnumerateDirectories(_program[Path.Combine("runs", "tiny")]).Single());
        var record = folder.ReadRecord();
        Assert.Equal(
            ["data.json", "environment.json", "log.txt", "metrics.json", "recipe.yaml", "report.html", "resolved.json", "run.json", "split.tsv", "model", "predictions"],
            Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).Concat(Directory.EnumerateDirectories(folder.Path).Order(StringComparer.Ordinal))
                .Select(Path.GetFileName));
        Assert.Matches($"^[0-9]{{8}}-[0-9]{{6}}-{record.Fingerprint[..6]}$", record.Id);
        Assert.Equal((RunStatus.Finished, "tiny", 60, 12, 1), (record.Status, record.Name, record.Documents, record.HeldOutDocuments, record.Seed));
        Assert.Equal("classifier-train " + Train + " --out models/tiny/1.0.0", record.Command);
        Assert.Equal(32, record.MetricsSummary.Count);
        Assert.Equal(12, File.ReadAllLines(Path.Combine(folder.Predictions, "dev.jsonl")).Length);
        Assert.All(
            Directory.EnumerateFiles(folder.Model),
            path => Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(_program[Path.Combine("models", "tiny", "1.0.0", Path.GetFileName(path))])));
        // What the console said, line by line; the two streams take turns.
        Assert.Equal(Lines(run.Errors + run.Output).Order(), Lines(File.ReadAllText(folder.Log)).Order());
        var text = TinyCorpus.Documents(60, seed: 71)[0].Document.Body;
        Assert.DoesNotContain(
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories), path => File.ReadAllText(path).Contains(text, StringComparison.Ordinal));
        Assert.DoesNotContain(Environment.MachineName, File.ReadAllText(folder.Environment), StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), File.ReadAllText(folder.Environment), StringComparison.Ordinal);
        Assert.Equal(73, File.ReadAllLines(folder.Split).Length);
        var data = folder.Read<RunData>(folder.Data);
        Assert.Equal([("data.jsonl", false, 60), ("dev.jsonl", true, 12)], data.Files.Select(f => (f.Path, f.HeldOut, f.Documents)));
        Assert.Equal(new LabelCount(20, 4), data.Heads["level"]["ministry"]);
    }

    [Fact]
    public void Runs_TwoOfThem_AreListedShownAndCompared()
    {
        Assert.Equal(0, _program.Run(Train + " --measure-only --run runs/tiny/first").ExitCode);
        _program.Write("other.yaml", File.ReadAllText(_program["recipe.yaml"]).Replace("bits: 12", "bits: 13", StringComparison.Ordinal));
        var second = _program.Run(Train.Replace("recipe.yaml", "other.yaml", StringComparison.Ordinal) + " --data-weight data.jsonl=2 --with-text --name second");
        Assert.True(second.ExitCode == 0, second.Errors);
        _program.Write(Path.Combine("runs", "tiny", "first", "damaged"), "");
        Directory.CreateDirectory(_program[Path.Combine("runs", "tiny", "broken")]);
        _program.Write(Path.Combine("runs", "tiny", "broken", "run.json"), "{");

        var (list, named) = (_program.Run("runs"), _program.Run("runs --name second"));
        var id = Path.GetFileName(Directory.EnumerateDirectories(_program[Path.Combine("runs", "second")]).Single());
        var (show, compare) = (_program.Run($"runs show {id[..15]}"), _program.Run($"runs compare first {id}"));

        Assert.Equal(3, Lines(list.Output).Length);
        Assert.Contains("broken: run.json", list.Errors, StringComparison.Ordinal);
        Assert.Matches(@"first\s+tiny\s+finished\s+\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\s+00:\d\d:\d\d\s+60 \+ 12\s+level [0-9.]+ / [0-9.]+, topic [0-9.]+ / [0-9.]+ \(dev\)", list.Output);
        Assert.Equal(2, Lines(named.Output).Length);
        Assert.Contains("data.jsonl", show.Output, StringComparison.Ordinal);
        Assert.Matches(@"bundle\s+runs/second/", show.Output);
        Assert.Matches(@"dev\s+level\s+accuracy\s+[01]\.\d{4} \[[01]\.\d{4}, [01]\.\d{4}\] n=12\s+[01]\.\d{4} \[", compare.Output);
        Assert.Matches(@"level\.text\.bits\s+12\s+13", compare.Output);
        Assert.DoesNotContain("slotCount", compare.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("fastTree", compare.Output, StringComparison.Ordinal);
        Assert.Matches(@"data\.jsonl\s+documents × weight, SHA-256\s+60 × 1, ([0-9a-f]{12})\s+60 × 2, \1", compare.Output);
        Assert.DoesNotContain("dev.jsonl", compare.Output, StringComparison.Ordinal);
        Assert.Contains("program and machine: the same", compare.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_program[Path.Combine("runs", "tiny", "first", "model")]));
        Assert.Contains("<mark", File.ReadAllText(_program[Path.Combine("runs", "second", id, "report.html")]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("runs show nothing", "there is no such run under runs")]
    [InlineData("runs compare one", "runs")]
    [InlineData("train --resume nowhere", "run.json")]
    [InlineData(Train + " --run .", "holds something already")]
    [InlineData(Train + " --measure-only --out models/tiny/1", "--measure-only makes no bundle")]
    public void Command_ThatCannotWork_SaysWhyAndFails(string arguments, string expected)
    {
        var run = _program.Run(arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Where(line => line.Trim().Length > 0)];
}
