using Classifier.Training.Evaluation;

namespace Classifier.Training.Tests.Evaluation;

public class RiskCoverageTests
{
    [Theory]
    [InlineData(1, 0.75)]
    [InlineData(0.75, 1)]
    [InlineData(0.7, 1)]
    [InlineData(0.01, 1)]
    public void Accuracy_OnlyTheLeastSureIsWrong_RisesWhenItIsLeftOut(double coverage, double expected)
    {
        Assert.Equal(expected, new RiskCoverage([(0.4, false), (0.9, true), (0.8, true), (0.7, true)]).Accuracy(coverage), 1e-12);
    }

    [Fact]
    public void Area_Answers_IsTheMeanRiskOverAllCoverages()
    {
        // Wrong among the first one, two and three: 0, 1/2, 1/3.
        Assert.Equal((0 + 0.5 + (1.0 / 3)) / 3, new RiskCoverage([(0.5, true), (0.9, true), (0.7, false)]).Area, 1e-12);
    }

    [Fact]
    public void Accuracy_EqualConfidence_DoesNotDependOnTheOrder()
    {
        (double, bool)[] answers = [(0.9, true), (0.9, false), (0.9, false), (0.9, true), (0.2, false)];

        foreach (var order in new[] { answers, [.. answers.Reverse()] })
        {
            var curve = new RiskCoverage(order);
            Assert.Equal(0.5, curve.Accuracy(0.2), 1e-12);
            Assert.Equal(0.5, curve.Accuracy(0.8), 1e-12);
            Assert.Equal(0.4, curve.Accuracy(1), 1e-12);
        }
    }

    [Fact]
    public void Accuracy_ShareThatIsNoWholeNumberInBinary_CountsWholeDocuments()
    {
        // 0.7 · 10 is 7, not 7.000000000000001 rounded up to 8.
        var answers = Enumerable.Range(0, 10).Select(i => (1 - (i / 10.0), i < 7));

        Assert.Equal(1, new RiskCoverage(answers).Accuracy(70 / 100.0), 1e-12);
    }

    [Fact]
    public void Constructor_NoAnswer_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new RiskCoverage([]));
    }
}
