using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Features;

namespace Classifier.Modeling.Evidence;

/// <summary>Takes the margins of one head's model apart. Immutable; safe for many threads.</summary>
internal abstract class HeadExplainer
{
    /// <summary>
    /// The explainer of a model; null for a model of another shape than training makes: a linear model on the text, or boosted trees on
    /// the probabilities of such models and on dense features.
    /// </summary>
    public static HeadExplainer? For(MLNetModel model, TextFeatureSettings settings)
    {
        var steps = model.Root is TransformerChain chain
            ? [.. chain.Steps.Where(s => s.Scope.HasFlag(TransformScope.Scoring)).Select(s => s.Transform)]
            : new[] { model.Root };
        return steps[^1] is not MulticlassPrediction { ScoreColumn: FeatureColumns.Score } last ? null : last.Predictor switch
        {
            LinearMulticlass linear when last.FeaturesColumn == FeatureColumns.Text => new LinearExplainer(linear, settings),
            OneVersusAll trees => TreesExplainer.For(trees, StackedBlocks.Of(model, steps[..^1], last.FeaturesColumn), last.FeaturesColumn, settings),
            _ => null,
        };
    }

    /// <summary>Takes the margin between two labels apart.</summary>
    /// <param name="features">The document's features.</param>
    /// <param name="row">What the model made of them.</param>
    /// <param name="label">The class explained.</param>
    /// <param name="against">The class it is compared with.</param>
    public abstract Contributions Explain(DocumentFeatures features, Row row, int label, int against);
}
