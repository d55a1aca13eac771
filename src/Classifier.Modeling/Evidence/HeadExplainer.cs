using Classifier.MLNet.Scoring;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;

namespace Classifier.Modeling.Evidence;

/// <summary>Takes the margins of one head's model apart. Immutable; safe for many threads.</summary>
internal abstract class HeadExplainer
{
    /// <summary>The explainer of a model; null for a model of another shape than training makes.</summary>
    /// <param name="shape">The model's; null when it has none of those known.</param>
    /// <param name="settings">How text becomes features.</param>
    public static HeadExplainer? For(HeadShape? shape, TextFeatureSettings settings) => shape switch
    {
        { Linear: { } linear } => new LinearExplainer(linear, settings),
        { Trees: { } trees } => TreesExplainer.For(trees, shape.Blocks, shape.Column, settings),
        _ => null,
    };

    /// <summary>The column that it reads, from which the model's last step makes the scores.</summary>
    public abstract string Column { get; }

    /// <summary>Takes the margin between two labels apart.</summary>
    /// <param name="features">The document's features.</param>
    /// <param name="row">What the model made of them; it holds <see cref="Column"/>.</param>
    /// <param name="label">The class explained.</param>
    /// <param name="against">The class it is compared with.</param>
    public abstract Contributions Explain(DocumentFeatures features, ScoringRow row, int label, int against);
}
