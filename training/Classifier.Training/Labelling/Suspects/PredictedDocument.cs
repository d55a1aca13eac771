namespace Classifier.Training.Labelling.Suspects;

/// <summary>A line of a run's answers (<see cref="Evaluation.Reports.PredictionLines"/>), as far as it is needed.</summary>
/// <param name="Id">The document.</param>
/// <param name="Heads">What was said of it, by head.</param>
internal sealed record PredictedDocument(string Id, IReadOnlyDictionary<string, PredictedHead> Heads);

/// <summary>One head of it.</summary>
/// <param name="Label">The label that was given; null when it has none.</param>
/// <param name="Also">Labels that could be argued for.</param>
/// <param name="Probabilities">The model's, by label.</param>
internal sealed record PredictedHead(string? Label, IReadOnlyList<string> Also, IReadOnlyDictionary<string, double> Probabilities);
