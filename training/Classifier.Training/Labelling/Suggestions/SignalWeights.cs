namespace Classifier.Training.Labelling.Suggestions;

/// <summary>How much each reason to label a document counts, relative to the others: 0 or more each.</summary>
/// <param name="Uncertainty">The model is unsure: the mean of <see cref="Signals.Closeness"/> and <see cref="Signals.Entropy"/>. Default 1.</param>
/// <param name="Disagreement">Two models say different things: <see cref="Signals.Divergence"/>. Default 1.</param>
/// <param name="Rarity">It may be of a label with few documents: the expectation of <see cref="Signals.Rarities"/>. Default 0.5.</param>
internal sealed record SignalWeights(double Uncertainty = 1, double Disagreement = 1, double Rarity = 0.5);
