namespace Classifier.Modeling.Predictions;

/// <summary>Time spent on one document, by stage.</summary>
/// <param name="Text">Normalising and tokenising.</param>
/// <param name="Scoring">Features and models, evidence included.</param>
public readonly record struct PredictionTimings(TimeSpan Text, TimeSpan Scoring);
