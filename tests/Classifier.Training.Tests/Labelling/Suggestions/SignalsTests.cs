using Classifier.Training.Labelling.Suggestions;

namespace Classifier.Training.Tests.Labelling.Suggestions;

public class SignalsTests
{
    [Theory]
    [InlineData(new[] { 1.0, 0.0 }, 0.0)]
    [InlineData(new[] { 0.5, 0.5 }, 1.0)]
    [InlineData(new[] { 0.1, 0.6, 0.3 }, 0.7)]
    public void Closeness_OfTheTwoBest_IsOneLessTheMargin(double[] probabilities, double expected)
    {
        Assert.Equal(expected, Signals.Closeness(probabilities), 12);
    }

    [Theory]
    [InlineData(new[] { 1.0, 0.0, 0.0, 0.0 }, 0.0)]
    [InlineData(new[] { 0.5, 0.5, 0.0, 0.0 }, 0.5)]
    [InlineData(new[] { 0.25, 0.25, 0.25, 0.25 }, 1.0)]
    public void Entropy_OfFourLabels_IsAShareOfTwoBits(double[] probabilities, double expected)
    {
        Assert.Equal(expected, Signals.Entropy(probabilities), 12);
    }

    [Theory]
    [InlineData(new[] { 0.3, 0.7 }, new[] { 0.3, 0.7 }, 0.0)]
    [InlineData(new[] { 1.0, 0.0 }, new[] { 0.0, 1.0 }, 1.0)]
    [InlineData(new[] { 1.0, 0.0 }, new[] { 0.5, 0.5 }, 0.311278124459133)]
    public void Divergence_OfTwoAnswers_IsInBits(double[] first, double[] second, double expected)
    {
        Assert.Equal(expected, Signals.Divergence(first, second), 12);
        Assert.Equal(expected, Signals.Divergence(second, first), 12);
    }

    [Fact]
    public void Rarities_OfCounts_FallFromNeverGivenToMostFrequent()
    {
        Assert.Equal([1.0, 0.5, 0.0], Signals.Rarities([0, 9, 99]).Select(r => Math.Round(r, 12)));
        Assert.Equal([0.0, 0.0], Signals.Rarities([0, 0]));
    }
}
