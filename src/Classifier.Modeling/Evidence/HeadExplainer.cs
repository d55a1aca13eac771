using Classifier.MLNet;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;
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
        if (steps is not [.., MulticlassPrediction { ScoreColumn: FeatureColumns.Score } last])
            return null;
        // What the step reads must be there afterwards, not hidden by what it makes.
        return last.FeaturesColumn == last.ScoreColumn || last.FeaturesColumn == last.PredictedLabelColumn ? null : last.Predictor switch
        {
            LinearMulticlass linear when last.FeaturesColumn == FeatureColumns.Text => new LinearExplainer(linear, settings),
            OneVersusAll trees => TreesExplainer.For(trees, StackedBlocks.Of(model, steps[..^1], last.FeaturesColumn), last.FeaturesColumn, settings),
            _ => null,
        };
    }

    /// <summary>The column that it reads, from which the model's last step makes the scores.</summary>
    public abstract string Column { get; }

    /// <summary>Takes the margin between two labels apart.</summary>
    /// <param name="features">The document's features.</param>
    /// <param name="row">What the model made of them; it holds <see cref="Column"/>.</param>
    /// <param name="label">The class explained.</param>
    /// <param name="against">The class it is compared with.</param>
    public abstract Contributions Explain(DocumentFeatures features, ScoringRow row, int label, int against);
}
