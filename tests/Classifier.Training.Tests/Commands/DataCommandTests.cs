using System.Text;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class DataCommandTests : IDisposable
{
    private const string Data = "--recipe recipe.yaml --data data.jsonl";

    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Check_GoodData_SaysSo()
    {
        var run = _program.Run($"data check {Data} --held-out dev.jsonl");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal("72 documents, 0 errors, 0 warnings\n", run.Output);
    }

    [Fact]
    public void Check_FaultsInSeveralFiles_ListsThemAllWithTheirPlaces()
    {
        var first = File.ReadLines(_program["data.jsonl"]).First();
        var text = System.Text.Json.JsonDocument.Parse(first).RootElement.GetProperty("text").GetString();
        _program.Write("more.csv", $"text,level,topic\n\"{text}\",commune,health\nbài,galaxy,health\n   ,commune,health\nkhông nhãn,,\n");
        _program.Write("bad.jsonl", "{\n");

        var run = _program.Run($"data check {Data} --data more.csv --data bad.jsonl");

        Assert.Equal(1, run.ExitCode);
        string[] expected =
        [
            "bad.jsonl, line 1: ", "more.csv, line 2: document more.csv:2 is 'commune', but 'ministry' as document 71-d0 (data.jsonl, line 1)",
            "more.csv, line 3: document more.csv:3: head 'level' has no label 'galaxy'", "more.csv, line 4: document more.csv:4 has no text",
            "more.csv, line 5: document more.csv:5 has no label of 'level', 'topic'", "64 documents, 5 errors, 0 warnings",
        ];
        Assert.All(expected, e => Assert.Contains(e, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Train_TextWithTwoLabels_StopsUnlessItIsAccepted()
    {
        var lines = File.ReadAllLines(_program["data.jsonl"]);
        _program.Write("more.jsonl", lines[0].Replace("\"71-d0\"", "\"again\"", StringComparison.Ordinal).Replace("\"ministry\"", "\"commune\"", StringComparison.Ordinal));

        var (stopped, accepted) = (_program.Run($"train {Data} --golden golden.jsonl --data more.jsonl"), _program.Run($"train {Data} --golden golden.jsonl --data more.jsonl --accept conflicting-texts"));

        Assert.Equal((1, 0), (stopped.ExitCode, accepted.ExitCode));
        Assert.Contains("more.jsonl, line 1: document again is 'commune', but 'ministry'", stopped.Errors, StringComparison.Ordinal);
        Assert.Contains("warning: 1 texts with two labels", accepted.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_SplitMadeBefore_MeasuresWhatTheSameOptionsMeasure()
    {
        var made = _program.Run($"data split {Data} --split date --hold-out 0.2 --out runs/split.tsv");
        var given = _program.Run($"train {Data} --golden golden.jsonl --split-file runs/split.tsv");
        var cut = _program.Run($"train {Data} --golden golden.jsonl --split date --hold-out 0.2");

        Assert.True(made.ExitCode == 0 && given.ExitCode == 0 && cut.ExitCode == 0, made.Errors + given.Errors + cut.Errors);
        Assert.Equal("48 documents to train on, 12 held out, 0 left out, written to runs/split.tsv\n", made.Output);
        Assert.Contains("level on held-out, 12 documents", given.Output, StringComparison.Ordinal);
        Assert.Equal(cut.Output, given.Output);
    }

    [Theory]
    [InlineData("--split date", "--split date takes one of")]
    [InlineData("--split date --hold-out 0.2 --held-out dev.jsonl", "--held-out names the documents to hold out")]
    [InlineData("--hold-out 1", "--hold-out: above 0, below 1")]
    [InlineData("--hold-out 0", "--hold-out: above 0, below 1")]
    [InlineData("--hold-out-from 2025-07-01", "--hold-out-from goes with --split date")]
    [InlineData("--split date --hold-out-from 1/7/2025", "'1/7/2025' is not a day like 2025-07-01")]
    [InlineData("--split-file x.tsv --hold-out 0.1", "--split-file says all that")]
    [InlineData("--accept everything", "'everything' is no fault that can be accepted")]
    public void Train_OptionsThatContradict_AreRefused(string options, string expected)
    {
        var run = _program.Run($"train {Data} --golden golden.jsonl {options}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_Suspects_AreListedWithoutTexts()
    {
        var run = _program.Run($"data report {Data} --suspects 3 --out runs/report.md --json runs/report.json");

        Assert.True(run.ExitCode == 0, run.Errors);
        var report = File.ReadAllText(_program["runs/report.md"]);
        Assert.Contains("## Suspects of topic", report, StringComparison.Ordinal);
        Assert.Contains("| `commune` | 20 |", report, StringComparison.Ordinal);
        Assert.Contains("\"suspects\":{\"level\":", File.ReadAllText(_program["runs/report.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Train_FolderOfTexts_IsTrainedAndMeasuredByItsFolders()
    {
        _program.Write("one.yaml", "name: one\nfolds: 3\nheads:\n  - name: topic\n    labels: [{id: health}, {id: agriculture}, {id: justice}]\n    text: {bits: 12}\n");
        foreach (var (number, document) in TinyCorpus.Documents(60, seed: 74).Index())
        {
            Directory.CreateDirectory(_program[$"Train_Full/{document.Labels["topic"]}"]);
            File.WriteAllText(_program[$"Train_Full/{document.Labels["topic"]}/{number:D2}.txt"], document.Document.Body, Encoding.Unicode);
        }

        var run = _program.Run("train --recipe one.yaml --data Train_Full --golden golden.jsonl --out models/one/1.0.0");
        var evaluation = _program.Run("evaluate --model models/one/1.0.0 --data Train_Full/");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("topic on Train_Full, 60 documents", evaluation.Output, StringComparison.Ordinal);
    }
}
