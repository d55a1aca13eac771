using Classifier.Training.Heads;
using Classifier.Training.Recipes;

namespace Classifier.Training.Tests.Heads;

public class ThresholdsTests
{
    private static readonly float[][] Probabilities = [.. Enumerable.Range(1, 10).Select(i => new[] { 0.5f + (i / 25f), 0.5f - (i / 25f) })];

    [Theory]
    [InlineData(0, 0.54)]
    [InlineData(0.1, 0.58)]
    [InlineData(0.5, 0.74)]
    [InlineData(0.99, 0.9)]
    public void Abstain_Share_FallsBelowTheThreshold(double share, double expected)
    {
        var threshold = Thresholds.Abstain(Probabilities, new int[10], new AbstainPolicy { Share = share });

        Assert.Equal(expected, threshold, 1e-9);
        Assert.Equal((int)(share * 10), Probabilities.Count(p => Math.Round(p[0], 3) < threshold));
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(0.8, 8)] // seven of eight are right, seven of nine, seven of ten
    [InlineData(0.7, 10)]
    public void Abstain_Accuracy_KeepsAsManyAsReachIt(double accuracy, int expected)
    {
        // The least certain first.
        int[] labels = [1, 1, 0, 0, 0, 1, 0, 0, 0, 0];

        var threshold = Thresholds.Abstain(Probabilities, labels, new AbstainPolicy { Accuracy = accuracy });

        Assert.Equal(expected, Probabilities.Count(p => p[0] >= threshold));
    }

    [Fact]
    public void Abstain_AccuracyOutOfReach_IsOne()
    {
        Assert.Equal(1, Thresholds.Abstain([[0.9f, 0.1f], [0.6f, 0.4f]], [1, 0], new AbstainPolicy { Accuracy = 0.9 }));
    }

    [Fact]
    public void Abstain_ProbabilityOrNothingToChooseBy_IsGivenOrNever()
    {
        Assert.Equal(0.4, Thresholds.Abstain(Probabilities, new int[10], new AbstainPolicy { Probability = 0.4 }));
        Assert.Equal(0, Thresholds.Abstain([], [], new AbstainPolicy { Share = 0.5 }));
    }

    [Fact]
    public void Secondary_RightSecondsAreTheGreater_NamesExactlyThem()
    {
        // Seconds: 0.4 and 0.3 are arguable, 0.2 and 0.1 are not.
        var threshold = Thresholds.Secondary(
            [[0.6f, 0.4f, 0], [0.7f, 0.3f, 0], [0.8f, 0.2f, 0], [0.9f, 0.1f, 0]], [0, 0, 0, 0], [[1], [1, 2], [], []]);

        Assert.Equal(0.3, threshold, 1e-6);
    }

    [Fact]
    public void Secondary_LabelItselfSecond_IsRightWhenAnotherIsArguable()
    {
        Assert.Equal(0.4, Thresholds.Secondary([[0.6f, 0.4f], [0.7f, 0.3f]], [1, 1], [[0], []]), 1e-6);
    }

    [Fact]
    public void Secondary_NothingArguable_IsNeverReached()
    {
        Assert.Equal(1, Thresholds.Secondary([[0.6f, 0.4f], [0.7f, 0.3f]], [0, 0], [[], []]));
    }
}
