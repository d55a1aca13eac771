using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Applies a binary predictor to a vector column (component <c>BIN PRED</c>): adds <c>Score</c>, <c>Probability</c> when the predictor
/// is calibrated, and <c>PredictedLabel</c>, true when the threshold column is above the threshold.
/// </summary>
public sealed class BinaryPrediction : Transform
{
    /// <summary>Name of the column of raw scores.</summary>
    public const string ScoreColumn = "Score";

    /// <summary>Name of the column of calibrated probabilities.</summary>
    public const string ProbabilityColumn = "Probability";

    /// <summary>Name of the column of predicted labels.</summary>
    public const string PredictedLabelColumn = "PredictedLabel";

    /// <summary>Creates the transform.</summary>
    /// <param name="predictor">The predictor.</param>
    /// <param name="featuresColumn">The vector column it reads.</param>
    /// <param name="threshold">The label is true above this value; not NaN. Default 0.</param>
    /// <param name="thresholdColumn">What is compared with it: <c>Score</c> (the default) or <c>Probability</c>.</param>
    /// <exception cref="ArgumentException">The threshold is NaN, or the column is not one this predictor gives.</exception>
    public BinaryPrediction(
        BinaryPredictor predictor, string featuresColumn, float threshold = 0, string thresholdColumn = ScoreColumn)
    {
        if (float.IsNaN(threshold))
            throw new ArgumentException("The threshold is NaN.", nameof(threshold));
        if (thresholdColumn != ScoreColumn && !(thresholdColumn == ProbabilityColumn && predictor is CalibratedPredictor))
            throw new ArgumentException($"The predictor gives no column '{thresholdColumn}' to compare.", nameof(thresholdColumn));
        Predictor = predictor;
        FeaturesColumn = featuresColumn;
        Threshold = threshold;
        ThresholdColumn = thresholdColumn;
    }

    /// <summary>The predictor.</summary>
    public BinaryPredictor Predictor { get; }

    /// <summary>The vector column it reads.</summary>
    public string FeaturesColumn { get; }

    /// <summary>The label is true above this value.</summary>
    public float Threshold { get; }

    /// <summary>The column compared with <see cref="Threshold"/>.</summary>
    public string ThresholdColumn { get; }

    internal override void Bind(ColumnBinder columns)
    {
        var features = columns[FeaturesColumn];
        Expect.Slots(FeaturesColumn, Expect.KnownVector(features), "the predictor", Predictor.FeatureCount);
        var score = columns.Add(new ColumnSchema(ScoreColumn, ColumnType.Number), new BinaryScoreKernel(Predictor), features);
        if (Predictor is CalibratedPredictor calibrated)
            columns.Add(new ColumnSchema(ProbabilityColumn, ColumnType.Number), new ProbabilityKernel(calibrated.Calibrator), score);
        columns.Add(new ColumnSchema(PredictedLabelColumn, ColumnType.Boolean), new ThresholdKernel(Threshold), columns[ThresholdColumn]);
    }
}
