using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Evaluation.Reports;

public sealed class MetricsFileTests : IDisposable
{
    // a is right twice and taken for b once, b is taken for a twice; c never occurs.
    private static readonly IReadOnlyList<Measurement> Measured = Measurement.Of(
        [("head", Answers.Labels)],
        [
            Answers.To(Answers.Document("1", "a", text: "Mật"), 0.9, 0.1, 0),
            Answers.To(Answers.Document("2", "a"), 0.8, 0.2, 0),
            Answers.To(Answers.Document("3", "a"), 0.4, 0.6, 0),
            Answers.To(Answers.Document("4", "b"), 0.62, 0.38, 0),
            Answers.To(Answers.Document("5", "b"), 0.5, 0.4, 0.1),
        ],
        "dev", CancellationToken.None);

    private static readonly HeadMetrics Head = Assert.Single(Assert.Single(MetricsFile.Of(Measured).Datasets).Heads);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_Answers_CountsByLabelAndPair()
    {
        Assert.Equal(("head", 5), (Head.Head, Head.Documents));
        Assert.Equal([[2, 1, 0], [2, 0, 0], [0, 0, 0]], Head.Confusion);
        Assert.Equal([new ConfusedPair("b", "a", 2), new ConfusedPair("a", "b", 1)], Head.MostConfused);
        Assert.Equal([(0.5, 0.6667, 0.5714, 3), (0, 0, 0, 2), (0, 0, 0, 0)], Head.PerLabel.Select(l => (l.Precision, l.Recall, l.F1, l.Support)));
        Assert.True(Head.PerLabel[0].RecallInterval is { Low: < 0.6667, High: > 0.6667 });
        Assert.Equal(new Interval(0, 0), Head.PerLabel[2].F1Interval);
    }

    [Fact]
    public void Of_Answers_HasWeightedF1AndBrierScore()
    {
        // F1 of a is 4/7, three of five documents are a's; squared distances are 0.02, 0.08, 0.72, 0.7688 and 0.62.
        Assert.Equal(0.3429, Head.Figures.Single(f => f.Name == "weighted_f1").Value);
        Assert.Equal(Math.Round((0.02 + 0.08 + 0.72 + 0.7688 + 0.62) / 5, 4), Head.Figures.Single(f => f.Name == "brier_score").Value);
        Assert.Contains(Head.Figures, f => f is { Name: "accuracy", Value: 0.4, Low: not null });
        Assert.Contains(Head.Figures, f => f.Name == "risk_coverage_area");
    }

    [Fact]
    public void Of_Answers_HasBinsThatHoldDocumentsAndAPointPerDocument()
    {
        Assert.Equal(
            [new(0.5, 0.6, 1, 0.5, 0), new(0.6, 0.7, 2, 0.61, 0), new(0.8, 0.9, 1, 0.8, 1), new(0.9, 1, 1, 0.9, 1)], Head.Calibration);
        Assert.Equal([new(0.2, 1), new(0.4, 1), new(0.6, 0.6667), new(0.8, 0.5), new(1, 0.4)], Head.RiskCoverage);
    }

    [Fact]
    public void Of_ManyAnswers_HasAHundredPointsUpToFullCoverage()
    {
        var scored = Enumerable.Range(0, 250)
            .Select(i => Answers.To(Answers.Document($"{i}", i % 2 == 0 ? "a" : "b"), 0.6 + (i / 1000.0), 0.4 - (i / 1000.0), 0));

        var curve = HeadMetricsTable.Of(new Measurement(Answers.Evaluate([.. scored]), "dev", [])).RiskCoverage;

        Assert.Equal((100, 0.012, 1.0, 0.5), (curve.Count, curve[0].Coverage, curve[^1].Coverage, curve[^1].Accuracy));
    }

    [Fact]
    public void Of_Slices_AreNamedWithoutTheDataset()
    {
        Assert.Equal(["era:unknown", "kind:news", "length:under-1000", "source:small-sources"], Head.Slices.Select(s => s.Slice));
        Assert.All(Head.Slices, s => Assert.Equal((5, 0.4), (s.Documents, s.Accuracy)));
    }

    [Fact]
    public void Read_WrittenFile_IsTheSameAndHoldsNoText()
    {
        var text = MetricsFile.Format(MetricsFile.Of(Measured));

        Assert.DoesNotContain("Mật", text, StringComparison.Ordinal);
        Assert.Contains("\"mostConfused\": [", text, StringComparison.Ordinal);
        Assert.Equal(text, MetricsFile.Format(MetricsFile.Read(_folder.Write("metrics.json", text))));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"datasets": [{"name": "dev"}]}""")]
    public void Read_OtherFile_SaysSo(string text)
    {
        var fault = Assert.Throws<DataException>(() => MetricsFile.Read(_folder.Write("metrics.json", text)));

        Assert.Contains("is not a metrics.json", fault.Message, StringComparison.Ordinal);
    }
}
