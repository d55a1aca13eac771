using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>A binary predictor with a calibrator behind it. Its score is the inner predictor's; its probability is the calibrator's.</summary>
/// <param name="model">The predictor that scores.</param>
/// <param name="calibrator">Maps its score to a probability.</param>
/// <param name="wrapper">Which of ML.NET's four wrapper components holds the pair in the file; the arithmetic is the same.</param>
public sealed class CalibratedPredictor(BinaryPredictor model, Calibrator calibrator, CalibratedWrapper wrapper) : BinaryPredictor
{
    /// <summary>The predictor that scores.</summary>
    public BinaryPredictor Model { get; } = model;

    /// <summary>Maps its score to a probability.</summary>
    public Calibrator Calibrator { get; } = calibrator;

    /// <summary>The wrapper component in the file.</summary>
    public CalibratedWrapper Wrapper { get; } = wrapper;

    /// <inheritdoc/>
    public override int FeatureCount => Model.FeatureCount;

    /// <summary>The probability, 0 … 1, of the positive class.</summary>
    /// <param name="features">A vector of <see cref="FeatureCount"/> slots.</param>
    /// <exception cref="ArgumentException">The length is wrong.</exception>
    public float Probability(FeatureVector features) => Calibrator.Probability(Score(features));

    /// <inheritdoc/>
    private protected override float ScoreCore(FeatureVector features) => Model.Score(features);
}
