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
}
