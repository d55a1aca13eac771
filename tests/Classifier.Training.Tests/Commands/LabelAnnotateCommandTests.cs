using System.Diagnostics;
using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class LabelAnnotateCommandTests : IDisposable
{
    private const string Arguments = "label annotate --queue queue.jsonl --recipe recipe.yaml --labels mine/labels.tsv --annotator an";

    private readonly TrainingProgram _program = new();

    public LabelAnnotateCommandTests() => _program.Write(
        "queue.jsonl",
        string.Concat(Enumerable.Range(0, 4).Select(i =>
            $$$"""{"id": "d{{{i}}}", "text": "tài liệu số {{{i}}}", "answers": {"level": [{"label": "commune", "probability": 0.8}]}}""" + "\n")));

    public void Dispose() => _program.Dispose();

    [Fact]
    public void LabelAnnotate_KilledInTheMiddle_HasLostNothingAndGoesOn()
    {
        using (var process = _program.Start(Arguments, readsKeys: true))
        {
            process.StandardInput.Write("13" + "2");
            process.StandardInput.Flush();
            WaitFor(() => Rows().Any(r => r.StartsWith("d1\tprovince\t-", StringComparison.Ordinal)), process);
            process.Kill();
            process.WaitForExit();
        }
        Assert.Equal(["d0\tministry\tjustice\t-\t-\t3\tan", "d1\tprovince\t-\t-\t-\t3\tan"], Rows());

        var run = _program.Run(Arguments, input: "1" + "32q");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("2 documents labelled, 1 of 4 left", run.Output, StringComparison.Ordinal);
        Assert.Equal(["d0\tministry\tjustice\t-\t-\t3\tan", "d1\tprovince\thealth\t-\t-\t3\tan", "d2\tcommune\tagriculture\t-\t-\t3\tan"], Rows());
        Assert.Equal(3, LabelTable.Read(Table, ["level", "topic"]).Count);
    }

    [Fact]
    public void LabelAnnotate_HalfALineFromACrash_IsAskedForAgain()
    {
        Assert.Equal(0, _program.Run(Arguments, input: "13" + "22").ExitCode);
        File.WriteAllText(Table, File.ReadAllText(Table)[..^4]);

        var run = _program.Run(Arguments, input: "33q");

        Assert.Contains("half-written last line was taken off, its document is asked for again: d1", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["d0\tministry\tjustice\t-\t-\t3\tan", "d1\tcommune\tjustice\t-\t-\t3\tan"], Rows());
    }

    [Fact]
    public void LabelAnnotate_AnswersInTheQueue_AreAcceptedByEnterUnlessBlind()
    {
        Assert.Contains("the model says commune 0.80", _program.Run(Arguments, input: "\nq").Output, StringComparison.Ordinal);
        Assert.StartsWith("d0\tcommune\t-", Rows()[0], StringComparison.Ordinal);

        var blind = _program.Run(Arguments + " --blind", input: "1\n\nq");

        Assert.DoesNotContain("the model says", blind.Output, StringComparison.Ordinal);
        Assert.Equal(["d0\tcommune\thealth\t-\t-\t3\tan"], Rows());
    }

    private string Table => _program["mine/labels.tsv"];

    private List<string> Rows() => File.Exists(Table)
        ? [.. File.ReadLines(Table).Skip(1).Select(l => string.Join('\t', l.Split('\t')[..^1]))] : [];

    private static void WaitFor(Func<bool> holds, Process process)
    {
        var waited = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.False(process.HasExited || waited.Elapsed > TimeSpan.FromMinutes(1), "the keys were not saved");
            Thread.Sleep(20);
        }
    }
}
