using Classifier.MLNet;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads;

/// <summary>A head's model, with the thresholds found on out-of-fold probabilities.</summary>
/// <param name="Model">The model.</param>
/// <param name="OutOfFold">Probabilities of each training document that is no copy, from models that did not see its fold.</param>
internal sealed record TrainedHead(HeadModel Model, float[][] OutOfFold)
{
    /// <summary>Trains one head.</summary>
    public static TrainedHead Train(HeadRecipe recipe, HeadData data, int seed, TrainingProgress progress, CancellationToken cancellation)
    {
        var linear = LinearHead.Train(recipe, data, progress, cancellation);
        if (recipe.FastTree is null)
            return Finish(recipe, data, linear.OutOfFold[..data.Originals], ModelChains.Linear(recipe, linear.Model));
        var trees = StackedTrees.Train(recipe, data, linear.OutOfFold, seed, progress, cancellation);
        return Finish(recipe, data, trees.OutOfFold, ModelChains.StackedTrees(recipe, linear.Model, trees.Model));
    }

    private static TrainedHead Finish(HeadRecipe recipe, HeadData data, float[][] outOfFold, MLNetModel model)
    {
        var info = new HeadInfo(
            recipe.Name, recipe.Vi, recipe.En,
            [.. recipe.Labels.Select(l => new LabelInfo(l.Id, l.Vi, l.En))],
            Thresholds.Abstain(outOfFold, recipe.AbstainShare));
        var secondary = recipe.Secondary ? Thresholds.Secondary(outOfFold, data.Labels, [.. data.Arguable.Take(data.Originals)]) : (double?)null;
        return new TrainedHead(new HeadModel(info, recipe.Text, secondary, model), outOfFold);
    }
}
