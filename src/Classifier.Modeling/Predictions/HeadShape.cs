using Classifier.MLNet;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;

namespace Classifier.Modeling.Predictions;

/// <summary>What the last step of a head's model reads, for the two shapes that training makes. Immutable.</summary>
/// <param name="Column">The column that the last step reads.</param>
/// <param name="Linear">A linear model on the text; null for the other shape.</param>
/// <param name="Trees">Boosted trees, one ensemble per class; null for the other shape.</param>
/// <param name="Blocks">What the trees read: probabilities of text models, and dense features; null when that is not known.</param>
internal sealed record HeadShape(string Column, LinearMulticlass? Linear, OneVersusAll? Trees, IReadOnlyList<FeatureBlock>? Blocks)
{
    /// <summary>The shape of a model; null for another one.</summary>
    public static HeadShape? Of(MLNetModel model)
    {
        var steps = model.Root is TransformerChain chain
            ? [.. chain.Steps.Where(s => s.Scope.HasFlag(TransformScope.Scoring)).Select(s => s.Transform)]
            : new[] { model.Root };
        if (steps is not [.., MulticlassPrediction { ScoreColumn: FeatureColumns.Score } last])
            return null;
        // What the step reads must be there afterwards, not hidden by what it makes.
        return last.FeaturesColumn == last.ScoreColumn || last.FeaturesColumn == last.PredictedLabelColumn ? null : last.Predictor switch
        {
            LinearMulticlass linear when last.FeaturesColumn == FeatureColumns.Text => new(last.FeaturesColumn, linear, null, null),
            OneVersusAll trees => new(last.FeaturesColumn, null, trees, StackedBlocks.Of(model, steps[..^1], last.FeaturesColumn)),
            _ => null,
        };
    }
}
