using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class PlattCalibratorTests
{
    [Theory]
    [InlineData(-1, 0, 0, 0.5)]
    [InlineData(-1, 0, 2, 0.88079708)]
    [InlineData(-2, 1, 0.5, 0.5)]
    [InlineData(-1, 0, 1e30f, 1)]
    [InlineData(-1, 0, -1e30f, 0)]
    public void Probability_OfAScore_IsTheSigmoid(double slope, double offset, float score, double expected) =>
        Assert.Equal(expected, new PlattCalibrator(slope, offset).Probability(score), 1e-7);

    [Fact]
    public void Constructor_NumberNotFinite_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new PlattCalibrator(double.NaN, 0));
        Assert.Throws<ArgumentException>(() => new PlattCalibrator(0, double.NegativeInfinity));
    }
}
