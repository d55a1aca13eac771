using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class LabelSuspectsCommandTests : IDisposable
{
    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void LabelSuspects_AnswersOfARun_AreRankedWithArguableOnesLast()
    {
        Directory.CreateDirectory(_program["runs/predictions"]);
        _program.Write("runs/predictions/out-of-fold.jsonl", string.Concat(
            new[]
            {
                Answers.To(Answers.Document("a1", "a"), .9, .1, 0), Answers.To(Answers.Document("b1", "b"), .1, .9, 0),
                Answers.To(Answers.Document("c1", "c"), 0, .1, .9),
                Answers.To(Answers.Document("wrong", "a"), .1, .9, 0), Answers.To(Answers.Document("worse", "c"), .96, .02, .02),
                Answers.To(Answers.Document("arguable", "b", "a"), .99, .01, 0), Answers.To(Answers.Document("a2", "a"), .9, .1, 0),
            }.Select(s => PredictionLines.Format(s) + "\n")));

        var run = _program.Run("label suspects --run runs");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(
            [
                "head\tid\tgiven\tgiven_probability\tsuggested\tsuggested_probability\targuable",
                "head\tworse\tc\t0.0200\ta\t0.9600\tno",
                "head\twrong\ta\t0.1000\tb\t0.9000\tno",
                "head\targuable\tb\t0.0100\ta\t0.9900\tyes",
            ],
            run.Output.TrimEnd('\n').Split('\n'));
        Assert.Contains("head: 3 labels of 7 are suspicious, 1 of them arguable", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void LabelSuspects_NoFileOrHead_SaysWhatToGive()
    {
        Assert.Contains("give either --run or --predictions", _program.Run("label suspects").Errors, StringComparison.Ordinal);
        _program.Write("answers.jsonl", PredictionLines.Format(Answers.To(Answers.Document("a1", "a"), .9, .1, 0)));
        var run = _program.Run("label suspects --predictions answers.jsonl --heads level");
        Assert.Contains("there is no head 'level'; there are head", run.Errors, StringComparison.Ordinal);
    }
}
