using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;

namespace Classifier.Modeling.Predictions;

/// <summary>
/// Scores a model of one of the shapes that training makes without the detour over a row of columns. The probabilities are those of the row
/// (<see cref="HeadModel.Rent"/>) but for the last bits of a sum taken in another order. Immutable; safe for many threads.
/// </summary>
internal abstract class HeadScorer
{
    /// <summary>The scorer of each head; null for one of another shape. Heads that hash n-grams alike share what they have in common.</summary>
    public static HeadScorer?[] For(IReadOnlyList<(HeadShape? Shape, TextFeatureSettings Settings)> heads)
    {
        var texts = heads.GroupBy(h => (h.Settings.Bits, h.Settings.NgramLength), h => h.Shape)
            .ToDictionary(g => g.Key, g => g.SelectMany(TextsOf).ToArray() is { Length: > 0 } models ? new JoinedTexts(models) : null);
        return [.. heads.Select(h => For(h.Shape, h.Settings, texts[(h.Settings.Bits, h.Settings.NgramLength)]))];
    }

    /// <summary>Scores a document.</summary>
    /// <param name="features">The document's features.</param>
    /// <param name="probabilities">Receives one probability per class.</param>
    public abstract void Score(DocumentFeatures features, Span<float> probabilities);

    private static HeadScorer? For(HeadShape? shape, TextFeatureSettings settings, JoinedTexts? texts) => shape switch
    {
        { Linear: { GivesProbabilities: true } linear } => new LinearScorer(linear, settings, texts!),
        { Trees: { } trees, Blocks: { } blocks } => StackedScorer.For(trees, blocks, text => new LinearScorer(text, settings, texts!)),
        _ => null,
    };

    private static IEnumerable<LinearMulticlass> TextsOf(HeadShape? shape) =>
        shape?.Linear is { } linear ? [linear] : shape?.Blocks?.Select(b => b.TextModel).OfType<LinearMulticlass>() ?? [];
}
