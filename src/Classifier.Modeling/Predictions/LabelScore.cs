namespace Classifier.Modeling.Predictions;

/// <summary>One label of a head and its probability.</summary>
/// <param name="Label">A label id of the head, such as <c>province</c>.</param>
/// <param name="Probability">Calibrated, 0 to 1; the scores of one head sum to 1.</param>
public readonly record struct LabelScore(string Label, double Probability);
