using Classifier.Training.Evaluation;
using Classifier.Training.Labelling.Agreement;

namespace Classifier.Training.Tests.Labelling.Agreement;

public class KappaStatisticTests
{
    [Fact]
    public void Cohen_TwentyYesFiveAndTenAndFifteenNo_IsPointFour()
    {
        // 35 of 50 agree; chance has 0.5 × 0.6 + 0.5 × 0.4 = 0.5.
        Assert.Equal(0.4, KappaStatistic.Cohen(Matrix((20, "yes", "yes"), (5, "yes", "no"), (10, "no", "yes"), (15, "no", "no")))!.Value, 12);
    }

    [Fact]
    public void Cohen_PerfectAndReversed_AreOneAndMinusOne()
    {
        Assert.Equal(1, KappaStatistic.Cohen(Matrix((3, "yes", "yes"), (4, "no", "no")))!.Value, 12);
        Assert.Equal(-1, KappaStatistic.Cohen(Matrix((3, "yes", "no"), (3, "no", "yes")))!.Value, 12);
    }

    [Fact]
    public void Cohen_OneLabelThroughoutOrNoDocument_IsNotDefined()
    {
        Assert.Null(KappaStatistic.Cohen(Matrix((5, "yes", "yes"))));
        Assert.Null(KappaStatistic.Cohen(Matrix()));
    }

    [Fact]
    public void Fleiss_TheExampleOfThePaper_IsPointTwoOne()
    {
        // Fourteen raters, ten subjects, five categories: the worked example that is handed on with the paper.
        int[][] votes =
        [
            [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
            [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
        ];

        Assert.Equal(0.210, KappaStatistic.Fleiss(votes)!.Value, 3);
    }

    [Fact]
    public void Fleiss_NothingOrOneLabelThroughout_IsNotDefined()
    {
        Assert.Null(KappaStatistic.Fleiss([]));
        Assert.Null(KappaStatistic.Fleiss([[3, 0], [3, 0]]));
    }

    private static ConfusionMatrix Matrix(params (int Count, string First, string Second)[] cells) =>
        new(["yes", "no"], cells.SelectMany(c => Enumerable.Repeat((c.First, c.Second), c.Count)));
}
