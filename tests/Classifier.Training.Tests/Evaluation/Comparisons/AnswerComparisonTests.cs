using Classifier.Training.Evaluation.Comparisons;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Tests.Evaluation.Comparisons;

public class AnswerComparisonTests
{
    private static readonly PredictionLine[] First =
        [Line("1", "a", "a"), Line("2", "a", "a"), Line("3", "b", "a"), Line("4", "b", "c"), Line("5", "b", "b"), Line("old", "a", "a")];

    private static readonly PredictionLine[] Second =
    [
        Line("new", "a", "a"), Line("5", "b", "a"), Line("4", "b", "a"), Line("3", "b", "b"), Line("2", "a", "a"), Line("1", "a", "a"), Line("newer", "a", "b"),
    ];

    private static readonly DatasetComparison Dataset = AnswerComparison.Of("dev", First, Second);

    private static readonly HeadComparison Head = Assert.Single(Dataset.Heads);

    [Fact]
    public void Of_DocumentsOfOneSide_AreCountedAndLeftOut()
    {
        Assert.Equal(("dev", 1, 2), (Dataset.Name, Dataset.OnlyFirst, Dataset.OnlySecond));
        Assert.Equal(5, Head.Documents);
    }

    [Fact]
    public void Of_ChangedAnswers_AreSortedByWhatBecameOfThem()
    {
        Assert.Equal(
            [(ChangeKind.RightToWrong, "5", "b", "a"), (ChangeKind.WrongToRight, "3", "a", "b"), (ChangeKind.WrongToOther, "4", "c", "a")],
            Head.Changes.Select(c => (c.Kind, c.Id, c.First, c.Second)));
        Assert.Equal((1, 1, 1.0), (Head.OnlyFirstRight, Head.OnlySecondRight, Head.McNemarP));
        Assert.Equal((0.7, 0.7), (Head.Changes[0].FirstProbability, Head.Changes[0].SecondProbability));
    }

    [Fact]
    public void Of_Labels_HaveTheFiguresOfBoth()
    {
        var b = Head.PerLabel.Single(l => l.Label == "b");

        Assert.Equal(3, b.Support);
        Assert.Equal(new LabelShares(1, 0.3333, 0.5), b.First);
        Assert.Equal(new LabelShares(1, 0.3333, 0.5), b.Second);
        // c is an answer of the first alone: its F1 of 0 counts in the first's mean.
        Assert.Equal((0.6, 0.6, 0.0), (Head.Accuracy.First, Head.Accuracy.Second, Head.Accuracy.Difference));
        Assert.Equal(Math.Round((0.8 + 0.5 + 0) / 3, 4), Head.MacroF1.First);
    }

    [Fact]
    public void Of_BothAlwaysApartByOneDocumentInFour_HasTheIntervalOfAPairedDifference()
    {
        // A quarter is gained and none is lost: the variance of the difference is 0.25·0.75/400, 1.96 standard errors are 0.0424. Unpaired ones would be 0.06.
        var ids = Enumerable.Range(0, 400).ToList();
        var head = AnswerComparison.Of(
            "dev", [.. ids.Select(i => Line($"{i}", "a", i % 2 == 0 ? "a" : "b"))], [.. ids.Select(i => Line($"{i}", "a", i % 4 == 3 ? "b" : "a"))]).Heads[0];

        Assert.Equal((0.5, 0.75, 0.25), (head.Accuracy.First, head.Accuracy.Second, head.Accuracy.Difference));
        Assert.Equal(0.25 - 0.0424, head.Accuracy.Low, 0.008);
        Assert.Equal(0.25 + 0.0424, head.Accuracy.High, 0.008);
        Assert.True(head.McNemarP < 1e-20);
    }

    [Fact]
    public void Of_CorrectedLabels_AreTheSecondsForBothAndCounted()
    {
        var head = AnswerComparison.Of("dev", [Line("1", "a", "a"), Line("2", "b", "b")], [Line("1", "b", "b"), Line("2", null, "b")]).Heads[0];

        Assert.Equal((2, 1, 0.5, 1.0), (head.Documents, head.Relabelled, head.Accuracy.First, head.Accuracy.Second));
    }

    [Fact]
    public void Of_NoDocumentInCommon_HasNoHead()
    {
        Assert.Empty(AnswerComparison.Of("dev", First, [Line("new", "a", "a")]).Heads);
    }

    private static PredictionLine Line(string id, string? truth, string answer) => new(
        id, "source", new Dictionary<string, PredictedHead>
        {
            ["head"] = new(truth, [], answer, false, null, new Dictionary<string, double> { [answer] = 0.7, ["other"] = 0.3 }),
        });
}
