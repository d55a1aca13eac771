using Classifier.Modeling.Features;

namespace Classifier.Modeling.Predictions;

/// <summary>
/// Scores a model of one of the shapes that training makes without the detour over a row of columns. The probabilities are those of the row
/// (<see cref="HeadModel.Rent"/>) but for the last bits of a sum taken in another order. Immutable; safe for many threads.
/// </summary>
internal abstract class HeadScorer
{
    /// <summary>The scorer of a model; null for a model of another shape.</summary>
    /// <param name="shape">The model's; null when it has none of those known.</param>
    /// <param name="settings">How text becomes features.</param>
    public static HeadScorer? For(HeadShape? shape, TextFeatureSettings settings) => shape switch
    {
        { Linear: { GivesProbabilities: true } linear } => new LinearScorer(linear, settings),
        { Trees: { } trees, Blocks: { } blocks } => StackedScorer.For(trees, blocks, settings),
        _ => null,
    };

    /// <summary>Scores a document.</summary>
    /// <param name="features">The document's features.</param>
    /// <param name="probabilities">Receives one probability per class.</param>
    public abstract void Score(DocumentFeatures features, Span<float> probabilities);
}
