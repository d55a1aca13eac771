using Classifier.Training.Evaluation;

namespace Classifier.Training.Tests.Evaluation;

public class McNemarTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(5, 0, 2.0 / 32)]
    [InlineData(0, 5, 2.0 / 32)]
    [InlineData(4, 4, 1)]
    // (1 + 10 + 45) · 2 / 1024
    [InlineData(2, 8, 112.0 / 1024)]
    public void Probability_Disagreements_IsBinomial(int onlyFirst, int onlySecond, double expected)
    {
        bool[] first = [.. Enumerable.Repeat(true, onlyFirst), .. Enumerable.Repeat(false, onlySecond), true, false];
        bool[] second = [.. Enumerable.Repeat(false, onlyFirst), .. Enumerable.Repeat(true, onlySecond), true, false];

        Assert.Equal(expected, McNemar.Probability(first, second), 1e-12);
    }

    [Fact]
    public void Probability_ManyDocuments_StaysANumber()
    {
        // 4,000 disagreements, 50 from the middle: by the normal distribution z = 99/√4000 = 1.565, p = 0.118.
        bool[] first = [.. Enumerable.Repeat(true, 2050), .. Enumerable.Repeat(false, 1950)];

        Assert.Equal(0.118, McNemar.Probability(first, [.. first.Select(right => !right)]), 0.001);
    }

    [Fact]
    public void Probability_OtherDocuments_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => McNemar.Probability([true], []));
    }
}
