using Classifier.MLNet.Columns;
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
    public void Apply_Threshold_IsComparedWithItsColumn(string column, float threshold, float score, bool expected)
    {
        var row = new BinaryPrediction(Calibrated, "X", threshold, column).Apply(Row.Empty.With("X", [score]));

        Assert.Equal(score, row.Get<NumberValue>("Score").Value);
        Assert.Equal(0.6224593f, row.Get<NumberValue>("Probability").Value, 1e-6f);
        Assert.Equal(expected, row.Get<BooleanValue>("PredictedLabel").Value);
    }

    [Fact]
    public void Constructor_UnsoundThreshold_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new BinaryPrediction(Calibrated, "X", float.NaN));
        Assert.Throws<ArgumentException>(() => new BinaryPrediction(Calibrated, "X", 0, "Other"));
        Assert.Throws<ArgumentException>(() => new BinaryPrediction(new LinearBinary(0, [1]), "X", 0, "Probability"));
    }
}
