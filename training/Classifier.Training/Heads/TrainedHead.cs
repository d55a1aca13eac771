using Classifier.MLNet;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads;

/// <summary>A head's model and the thresholds found on out-of-fold probabilities.</summary>
internal static class TrainedHead
{
    /// <summary>Trains one head.</summary>
    public static HeadModel Train(HeadRecipe recipe, HeadData data, int seed, TrainingProgress progress, CancellationToken cancellation)
    {
        var linear = LinearHead.Train(recipe, data, progress, cancellation);
        if (recipe.FastTree is null)
            return Finish(recipe, data, linear.OutOfFold, ModelChains.Linear(recipe, linear.Model));
        var trees = StackedTrees.Train(recipe, data, linear.OutOfFold, seed, progress, cancellation);
        return Finish(recipe, data, trees.OutOfFold, ModelChains.StackedTrees(recipe, linear.Model, trees.Model));
    }

    private static HeadModel Finish(HeadRecipe recipe, HeadData data, float[][] outOfFold, MLNetModel model)
    {
        var info = new HeadInfo(
            recipe.Name, recipe.Vi, recipe.En,
            [.. recipe.Labels.Select(l => new LabelInfo(l.Id, l.Vi, l.En))],
            Thresholds.Abstain(outOfFold, recipe.AbstainShare));
        var secondary = recipe.Secondary ? Thresholds.Secondary(outOfFold, data.Labels, data.Arguable) : (double?)null;
        return new HeadModel(info, recipe.Text, secondary, model);
    }
}
