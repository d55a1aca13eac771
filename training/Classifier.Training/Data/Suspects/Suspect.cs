namespace Classifier.Training.Data.Suspects;

/// <summary>A document whose label may be wrong.</summary>
/// <param name="Head">The head.</param>
/// <param name="Document">The document.</param>
/// <param name="Label">Its label.</param>
/// <param name="Probability">The out-of-fold probability of that label: 0 to 1.</param>
/// <param name="Other">What the model confidently takes it for.</param>
/// <param name="OtherProbability">The probability of that: 0 to 1.</param>
internal sealed record Suspect(string Head, LabelledDocument Document, string Label, double Probability, string Other, double OtherProbability);
