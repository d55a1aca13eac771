using System.Text.RegularExpressions;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class CurveCommandTests : IDisposable
{
    private const string Data = "--recipe recipe.yaml --data data.jsonl --held-out dev.jsonl";

    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Curve_RunFolder_PutsTheCurveIntoTheRunsReportOnce()
    {
        var train = _program.Run($"train {Data} --measure-only --run runs/one");
        var before = File.ReadAllText(_program["runs/one/report.html"]);

        var first = _program.Run($"curve {Data} --shares 0.5 1 --out runs/one");
        var report = File.ReadAllText(_program["runs/one/report.html"]);
        var again = _program.Run($"curve {Data} --shares 0.5 1 --out runs/one");

        Assert.True(train.ExitCode == 0 && first.ExitCode == 0, train.Errors + first.Errors);
        Assert.Contains("level on 12 held-out documents\nshare  documents  accuracy", first.Output, StringComparison.Ordinal);
        Assert.Contains("points per doubling", first.Output, StringComparison.Ordinal);
        Assert.Equal(["level", "topic"], CurveFile.Read(_program["runs/one/curve.json"]).Heads.Select(h => h.Head));
        Assert.Contains("<polyline class=\"curve second\"", report, StringComparison.Ordinal);
        Assert.Equal(before, Regex.Replace(report, "<aside.*</aside>", "", RegexOptions.Singleline));
        Assert.Contains("4 trainings, 4 of them done before", again.Errors, StringComparison.Ordinal);
        Assert.Equal((first.Output, report), (again.Output, File.ReadAllText(_program["runs/one/report.html"])));
    }

    [Fact]
    public void Curve_RunOfOtherData_IsRefused()
    {
        _ = _program.Run($"train {Data} --measure-only --run runs/one");
        File.AppendAllText(_program["data.jsonl"], File.ReadAllText(_program["golden.jsonl"]));

        var curve = _program.Run($"curve {Data} --shares 1 --out runs/one");

        Assert.Equal(1, curve.ExitCode);
        Assert.Contains("the data or their split have changed since", curve.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_program["runs/one/curve.json"]));
    }

    [Fact]
    public void Curve_BadOptions_TellsAllOfThem()
    {
        var run = _program.Run("curve --recipe recipe.yaml --data data.jsonl --shares 0 0.5 0.5 1.5 --seeds 0 --out curve --split date");

        Assert.Equal(1, run.ExitCode);
        Assert.All(
            [
                "--split date takes one of", "nothing is held out to measure on", "--shares: 0: above 0, at most 1", "--shares: 1.5: above 0, at most 1",
                "--shares: 0.5 stands twice", "--seeds: 1 to 100",
            ],
            fault => Assert.Contains(fault, run.Errors, StringComparison.Ordinal));
        Assert.False(Directory.Exists(_program["curve"]));
    }

    [Fact]
    public void Evaluate_CurveWithoutReportOrNone_SaysSo()
    {
        var (alone, bad) = (_program.Run("evaluate --model x --data dev.jsonl --curve c.json"), _program.Run("evaluate --model x --data dev.jsonl --report r.html --curve recipe.yaml"));

        Assert.Contains("give --report as well", alone.Errors, StringComparison.Ordinal);
        Assert.Contains("is not a curve.json", bad.Errors, StringComparison.Ordinal);
    }
}
