using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Features;

namespace Classifier.Modeling.Evidence;

/// <summary>Finds out what a column that trees read is joined from.</summary>
internal static class StackedBlocks
{
    /// <summary>The blocks of a column in order; null when some part of it is neither a text model's probabilities nor a dense input.</summary>
    /// <param name="model">The model, for the sizes of its inputs.</param>
    /// <param name="steps">What runs before the trees.</param>
    /// <param name="column">The column that they read.</param>
    public static IReadOnlyList<FeatureBlock>? Of(MLNetModel model, IReadOnlyList<Transform> steps, string column)
    {
        var joined = steps.OfType<ConcatTransform>().SelectMany(c => c.Columns).LastOrDefault(c => c.Output == column);
        string[] inputs = joined is null ? [column] : [.. joined.Inputs.Select(i => i.Column)];
        var blocks = new List<FeatureBlock>();
        foreach (var input in inputs)
        {
            if (Block(model, steps, input, blocks.Sum(b => b.Length)) is not { } block)
                return null;
            blocks.Add(block);
        }
        return blocks;
    }

    private static FeatureBlock? Block(MLNetModel model, IReadOnlyList<Transform> steps, string column, int start)
    {
        if (steps.OfType<MulticlassPrediction>().LastOrDefault(s => s.ScoreColumn == column) is { } step)
            return step is { Predictor: LinearMulticlass text, FeaturesColumn: FeatureColumns.Text }
                ? new FeatureBlock(column, start, text.ClassCount, text)
                : null;
        return column != FeatureColumns.Text && model.InputColumns.FirstOrDefault(c => c.Name == column)?.Type is VectorType vector
            ? new FeatureBlock(column, start, (int)vector.Size, null)
            : null;
    }
}
