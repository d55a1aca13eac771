namespace Classifier.MLNet.Predictors;

/// <summary>What <see cref="OneVersusAll"/> makes of its predictors' outputs. The numbers are those of the file.</summary>
public enum OutputFormula
{
    /// <summary>The raw scores as they are.</summary>
    Raw = 0,

    /// <summary>The calibrated probabilities divided by their sum; left as they are when the sum is 0.</summary>
    ProbabilityNormalization = 1,

    /// <summary>The softmax of the raw scores.</summary>
    Softmax = 2,
}
