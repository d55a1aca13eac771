using System.Globalization;
using Classifier.MLNet;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads;

/// <summary>A head's model, with the thresholds found on out-of-fold probabilities.</summary>
/// <param name="Model">The model.</param>
/// <param name="OutOfFold">
/// Probabilities of each training document that is no copy, from models that did not see its fold; null for one in no fold.
/// </param>
internal sealed record TrainedHead(HeadModel Model, float[]?[] OutOfFold)
{
    /// <summary>Trains one head.</summary>
    public static TrainedHead Train(HeadRecipe recipe, HeadData data, int seed, TrainingProgress progress, CancellationToken cancellation)
    {
        var text = recipe.HasTextModel ? TextHead.Train(recipe, data, seed, progress, cancellation) : null;
        if (recipe.Trees is null)
            return Finish(recipe, data, text!.OutOfFold[..data.Originals], ModelChains.Text(recipe, text.Stages), progress);
        var trees = StackedTrees.Train(recipe, data, text?.OutOfFold, seed, progress, cancellation);
        return Finish(recipe, data, trees.OutOfFold, ModelChains.Trees(recipe, text?.Stages ?? [], trees.Model), progress);
    }

    private static TrainedHead Finish(HeadRecipe recipe, HeadData data, float[]?[] outOfFold, MLNetModel model, TrainingProgress progress)
    {
        var asked = data.Asked;
        float[][] answers = [.. asked.Select(i => outOfFold[i]!)];
        int[] labels = [.. asked.Select(i => data.Labels[i])];
        var threshold = Thresholds.Abstain(answers, labels, recipe.Abstain);
        if (threshold == 1 && recipe.Abstain.Accuracy is { } accuracy)
            progress.Step(string.Create(
                CultureInfo.InvariantCulture, $"warning: no threshold leaves an accuracy of {accuracy}; the head will abstain on every document unless asked otherwise"));
        var info = new HeadInfo(
            recipe.Name, recipe.Vi, recipe.En,
            [.. recipe.Labels.Index().Select(l => new LabelInfo(l.Item.Id, l.Item.Vi, l.Item.En)
            {
                TrainingDocuments = data.Labels.Take(data.Originals).Count(label => label == l.Index),
            })],
            threshold);
        var secondary = recipe.Secondary && answers.Length > 0
            ? Thresholds.Secondary(answers, labels, [.. asked.Select(i => data.Arguable[i])]) : (double?)null;
        return new TrainedHead(new HeadModel(info, recipe.Text, secondary, model), outOfFold);
    }
}
