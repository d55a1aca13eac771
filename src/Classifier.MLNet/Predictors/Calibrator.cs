namespace Classifier.MLNet.Predictors;

/// <summary>Maps the score of a binary predictor to a probability.</summary>
public abstract record Calibrator
{
    /// <summary>The probability, 0 … 1, of the positive class given a score.</summary>
    public abstract float Probability(float score);
}
