using System.ComponentModel;

namespace Classifier.Modeling.Hosting;

/// <summary>What the scores of a hosted model are.</summary>
[TypeConverter(typeof(WordConverter<HostedScores>))]
public enum HostedScores
{
    /// <summary>
    /// Probabilities, taken as they are: the scores of a multiclass model, which must sum to 1, or the calibrated probability of a binary one.
    /// </summary>
    Probabilities,

    /// <summary>
    /// Margins (<c>SdcaNonCalibrated</c>, one-versus-all without calibrators, a binary model without one) or log scores (naive Bayes), whose
    /// softmax is given as probabilities. They rank the labels as the model does; nobody has measured that they are right.
    /// </summary>
    Softmax,
}
