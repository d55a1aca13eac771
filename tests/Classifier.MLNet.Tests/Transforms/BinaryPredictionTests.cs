using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class BinaryPredictionTests
{
    private static readonly CalibratedPredictor Calibrated =
        new(new LinearBinary(0, [1]), new PlattCalibrator(-1, 0), CalibratedWrapper.ParameterMixing);

    [Theory]
    [InlineData(BinaryPrediction.ScoreColumn, 0.6f, 0.5f, false)]
    [InlineData(BinaryPrediction.ProbabilityColumn, 0.6f, 0.5f, true)]
    public void Score_Threshold_IsComparedWithItsColumn(string column, float threshold, float score, bool expected)
    {
        var transform = new BinaryPrediction(Calibrated, "X", threshold, column);

        using var row = Scored.Row(transform, ["Score", "Probability", "PredictedLabel"], ("X", [score]));

        Assert.Equal(score, row.Number("Score"));
        Assert.Equal(0.6224593f, row.Number("Probability"), 1e-6f);
        Assert.Equal(expected, row.Boolean("PredictedLabel"));
    }

    [Fact]
    public void Bind_ColumnOfAnotherSize_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Scored.Row(new BinaryPrediction(Calibrated, "X"), ["Score"], ("X", [1, 2])));

    [Fact]
    public void Constructor_UnsoundThreshold_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new BinaryPrediction(Calibrated, "X", float.NaN));
        Assert.Throws<ArgumentException>(() => new BinaryPrediction(Calibrated, "X", 0, "Other"));
        Assert.Throws<ArgumentException>(() => new BinaryPrediction(new LinearBinary(0, [1]), "X", 0, "Probability"));
    }
}
