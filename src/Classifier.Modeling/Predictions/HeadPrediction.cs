using Classifier.Modeling.Evidence;

namespace Classifier.Modeling.Predictions;

/// <summary>What one head (level, topic, …) says about a document.</summary>
/// <param name="Head">The head's name in the bundle.</param>
/// <param name="Ranked">Every allowed label, most probable first, probabilities summing to 1; never empty.</param>
/// <param name="Abstained">True when the first probability is below the minimum confidence; the labels are still given.</param>
/// <param name="Secondary">A second label that also holds for a good part of the text, or null.</param>
public sealed record HeadPrediction(
    string Head, IReadOnlyList<LabelScore> Ranked, bool Abstained, LabelScore? Secondary)
{
    /// <summary>The most probable label.</summary>
    public LabelScore Best => Ranked[0];

    /// <summary>Why, for the best label first; empty unless asked for and possible (<see cref="ClassifyOptions.Evidence"/>).</summary>
    public IReadOnlyList<LabelEvidence> Evidence { get; init; } = [];
}
