using Classifier.Training.Evaluation;

namespace Classifier.Training.Tests.Evaluation;

public class ConfusionMatrixTests
{
    // Of four a, three are answered a and one b; of four b, one a, one b and two d. There is no c.
    private static readonly ConfusionMatrix Matrix = new(
        ["a", "b", "c", "d"], [("a", "a"), ("a", "a"), ("a", "a"), ("a", "b"), ("b", "b"), ("b", "a"), ("b", "d"), ("b", "d")]);

    [Fact]
    public void Indexer_Pairs_AreCounted()
    {
        Assert.Equal((3, 1, 0, 0), (Matrix[0, 0], Matrix[0, 1], Matrix[0, 2], Matrix[0, 3]));
        Assert.Equal((1, 1, 0, 2), (Matrix[1, 0], Matrix[1, 1], Matrix[1, 2], Matrix[1, 3]));
        Assert.Equal((4, 4, 0, 0), (Matrix.Support(0), Matrix.Support(1), Matrix.Support(2), Matrix.Support(3)));
    }

    [Fact]
    public void Figures_Labels_AreAsComputedByHand()
    {
        Assert.Equal(3.0 / 4, Matrix.Precision(0));
        Assert.Equal(3.0 / 4, Matrix.Recall(0));
        Assert.Equal(3.0 / 4, Matrix.F1(0));
        Assert.Equal(1.0 / 2, Matrix.Precision(1));
        Assert.Equal(1.0 / 4, Matrix.Recall(1));
        Assert.Equal(1.0 / 3, Matrix.F1(1), 1e-12);
        Assert.Equal((0, 0, 0), (Matrix.Precision(2), Matrix.Recall(2), Matrix.F1(2)));
        Assert.Equal((0, 0, 0), (Matrix.Precision(3), Matrix.Recall(3), Matrix.F1(3)));
    }

    [Fact]
    public void Accuracy_Pairs_IsTheShareOnTheDiagonal()
    {
        Assert.Equal(4.0 / 8, Matrix.Accuracy);
    }

    [Fact]
    public void MacroF1_LabelThatNeverOccurs_IsLeftOut()
    {
        // a, b and d occur; c neither as truth nor as answer.
        Assert.Equal(((3.0 / 4) + (1.0 / 3) + 0) / 3, Matrix.MacroF1, 1e-12);
    }

    [Fact]
    public void Figures_NoPairs_AreZero()
    {
        var empty = new ConfusionMatrix(["a", "b"], []);

        Assert.Equal((0, 0), (empty.Accuracy, empty.MacroF1));
    }

    [Theory]
    [InlineData("x", "a")]
    [InlineData("a", "x")]
    public void Constructor_UnknownLabel_IsRefused(string truth, string answer)
    {
        Assert.Throws<KeyNotFoundException>(() => new ConfusionMatrix(["a"], [(truth, answer)]));
    }

    [Fact]
    public void Resamples_OfSomeDocuments_HaveAsManyAndSpreadAboutThem()
    {
        var pairs = Enumerable.Range(0, 100).Select(i => ("a", i < 70 ? "a" : "b"));
        var matrix = new ConfusionMatrix(["a", "b"], pairs);

        var drawn = matrix.Resamples(400, seed: 3).ToArray();

        Assert.All(drawn, m => Assert.Equal((100, 0), (m.Support(0), m.Support(1))));
        Assert.Equal(0.7, drawn.Average(m => m.Accuracy), 0.01);
        Assert.InRange(Math.Sqrt(drawn.Average(m => Math.Pow(m.Accuracy - 0.7, 2))), 0.04, 0.052); // √(0.7 × 0.3 / 100) = 0.046
        Assert.Equal(drawn.Select(m => m.Accuracy), matrix.Resamples(400, seed: 3).Select(m => m.Accuracy));
    }
}
