using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;

namespace Classifier.Training.Tests.Evaluation;

public class HeadEvaluationTests
{
    private static readonly string[] Labels = ["a", "b", "c"];

    // Truth, arguable label, probabilities of a, b, c, abstained.
    private static readonly Scored[] Cases =
    [
        Case("a", null, [0.75, 0.125, 0.125], false),
        Case("a", "b", [0.25, 0.625, 0.125], false),
        Case("b", null, [0.5, 0.375, 0.125], true),
        Case("c", "a", [0.5, 0.25, 0.25], true),
    ];

    private static readonly HeadEvaluation Evaluation = new("head", Labels, Cases);

    [Fact]
    public void Confusion_Cases_AreCounted()
    {
        Assert.Equal(4, Evaluation.Count);
        Assert.Equal(1.0 / 4, Evaluation.Confusion.Accuracy);
    }

    [Fact]
    public void ArguableAccuracy_AcceptedLabels_CountAsRight()
    {
        Assert.Equal(3.0 / 4, Evaluation.ArguableAccuracy);
    }

    [Fact]
    public void TopTwoAccuracy_TruthRankedSecond_CountsAsRight()
    {
        // Case 4 ranks c third: b has the same probability and stands before it.
        Assert.Equal(3.0 / 4, Evaluation.TopTwoAccuracy);
    }

    [Fact]
    public void LogLoss_Cases_IsTheMeanLogOfTheTruth()
    {
        Assert.Equal(-(Math.Log(0.75) + Math.Log(0.25) + Math.Log(0.375) + Math.Log(0.25)) / 4, Evaluation.LogLoss, 1e-12);
    }

    [Fact]
    public void LogLoss_ProbabilityZero_StaysFinite()
    {
        Assert.Equal(-Math.Log(1e-12), new HeadEvaluation("head", Labels, [Case("c", null, [1, 0, 0], false)]).LogLoss, 1e-9);
    }

    [Fact]
    public void CalibrationError_Cases_IsWeightedByBin()
    {
        // Bins: 0.75 (right), 0.625 (wrong), twice 0.5 (wrong).
        Assert.Equal((0.25 * 0.25) + (0.25 * 0.625) + (0.5 * 0.5), Evaluation.CalibrationError, 1e-12);
    }

    [Fact]
    public void CalibrationError_Certainty_FallsIntoTheLastBin()
    {
        Scored[] certain = [Case("a", null, [1, 0, 0], false), Case("b", null, [0.96875, 0.03125, 0], false)];

        Assert.Equal(Math.Abs(((1 + 0.96875) / 2) - 0.5), new HeadEvaluation("head", Labels, certain).CalibrationError, 1e-12);
    }

    [Fact]
    public void Selective_Abstentions_AreLeftOut()
    {
        Assert.Equal((0.5, 0.5), Evaluation.Selective);
        Assert.Equal((0.0, 0.0), new HeadEvaluation("head", Labels, [Cases[2]]).Selective);
    }

    [Fact]
    public void Metrics_Figures_AreNamedRoundedAndRepeatable()
    {
        var metrics = Evaluation.Metrics("dev").ToList();

        Assert.Equal(
            ["accuracy", "macro_f1", "arguable_accuracy", "top2_accuracy", "log_loss", "calibration_error", "coverage", "selective_accuracy"],
            metrics.Select(m => m.Name));
        Assert.All(metrics, m => Assert.Equal(("head", "dev", 4), (m.Head, m.Dataset, m.Documents)));
        Assert.All(metrics, m => Assert.Equal(Math.Round(m.Value, 4), m.Value));
        Assert.Equal(metrics, Evaluation.Metrics("dev"));
    }

    [Fact]
    public void Metrics_Accuracy_HasABinomialInterval()
    {
        // 400 cases, 3 of 4 right: the standard error is √(0.75·0.25/400) = 0.0217, 1.96 of them are 0.0424.
        var many = Enumerable.Range(0, 400).Select(i => Case(i % 4 == 0 ? "b" : "a", null, [0.75, 0.125, 0.125], false));

        var accuracy = new HeadEvaluation("head", Labels, many).Metrics("dev").First();

        Assert.Equal(0.75, accuracy.Value);
        Assert.Equal(0.75 - 0.0424, accuracy.Low!.Value, 0.01);
        Assert.Equal(0.75 + 0.0424, accuracy.High!.Value, 0.01);
    }

    [Fact]
    public void Constructor_UnlabelledDocuments_AreLeftOut()
    {
        var unlabelled = Cases[0] with { Document = Cases[0].Document with { Labels = new Dictionary<string, string>() } };

        Assert.Equal(1, new HeadEvaluation("head", Labels, [Cases[0], unlabelled]).Count);
        Assert.Throws<ArgumentException>(() => new HeadEvaluation("head", Labels, [unlabelled]));
    }

    [Fact]
    public void Of_Evaluation_IsATableOfAllFigures()
    {
        var text = EvaluationText.Of(new Measurement(Evaluation, "dev", [("era:after", Evaluation)])).ReplaceLineEndings("\n");

        Assert.StartsWith("head on dev, 4 documents\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\n  accuracy +0\.2500  \[0\.\d{4}, \d\.\d{4}\]\n", text);
        Assert.Matches(@"\n  a +0\.333 +0\.500 +0\.400 +2\n", text);
        Assert.Matches(@"\n  a +1 +1 +0\n  b +1 +0 +0\n  c +1 +0 +0\n", text);
        Assert.Matches(@"\n  accuracy_at_100 +0\.2500\n", text);
        Assert.Matches(@"\n  era:after +4 +0\.2500  \[0\.\d{4}, \d\.\d{4}\] +0\.\d{4}\n", text);
    }

    private static Scored Case(string truth, string? arguable, double[] probabilities, bool abstained) => new(
        new LabelledDocument(
            "id", "source", Document.FromText("text"), new Dictionary<string, string> { ["head"] = truth },
            arguable is null ? new Dictionary<string, IReadOnlyList<string>>() : new Dictionary<string, IReadOnlyList<string>> { ["head"] = [arguable] }),
        new Prediction(
            [new HeadPrediction("head", [.. Labels.Zip(probabilities, (l, p) => new LabelScore(l, p)).OrderByDescending(s => s.Probability)], abstained, null)],
            [], default));
}
