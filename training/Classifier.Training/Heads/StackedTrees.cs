using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.Training.Recipes;
using Classifier.Training.Trees;

namespace Classifier.Training.Heads;

/// <summary>Boosted trees, one ensemble per class, over the linear model's probabilities, the cues and the actors, calibrated.</summary>
/// <param name="Model">The trees; they give probabilities.</param>
/// <param name="OutOfFold">Probabilities of each training document that is no copy, from trees that did not see its fold.</param>
internal sealed record StackedTrees(OneVersusAll Model, float[][] OutOfFold)
{
    /// <summary>Trains on out-of-fold probabilities of the linear model, which are what it gives to texts it has not seen.</summary>
    public static StackedTrees Train(
        HeadRecipe recipe, HeadData data, float[][] text, int seed, TrainingProgress progress, CancellationToken cancellation)
    {
        var options = recipe.FastTree!;
        var dropped = DroppedFeatures.Of(recipe);
        var rows = Enumerable.Range(0, data.Count).Select(i => DroppedFeatures.Blank(Join(text[i], data.Dense[i]), dropped)).ToArray();
        var classCount = recipe.Labels.Count;
        var margins = Enumerable.Range(0, data.Count).Select(_ => new float[classCount]).ToArray();
        foreach (var fold in data.Folds.Distinct().Order())
        {
            progress.Step($"trees without fold {fold + 1}");
            var (outside, inside) = data.Cut(fold);
            var ensembles = Fit(outside);
            Parallel.ForEach(inside, i =>
            {
                for (var c = 0; c < classCount; c++)
                    margins[i][c] = ensembles[c].Score(FeatureVector.Dense(rows[i]));
            });
        }
        progress.Step("trees");
        var all = Enumerable.Range(0, data.Count).ToArray();
        var final = Fit(all);
        return options.Objective == TreeObjective.Softmax
            ? TreeCalibration.ByTemperature(final, margins[..data.Originals], data.Labels)
            : TreeCalibration.BySigmoids(final, margins[..data.Originals], SoftLabels.Targets(data, all[..data.Originals], classCount, recipe.ArguableShare));

        TreeEnsemble[] Fit(int[] places)
        {
            var binned = BinnedFeatures.From([.. places.Select(i => rows[i])], options.MaximumBinCountPerFeature);
            var wanted = SoftLabels.Targets(data, places, classCount, recipe.ArguableShare);
            if (options.Objective == TreeObjective.Softmax)
                return SoftmaxTrees.Train(binned, wanted, options, seed, cancellation);
            var ensembles = new TreeEnsemble[classCount];
            Parallel.For(0, classCount, new ParallelOptions { CancellationToken = cancellation }, c =>
                ensembles[c] = FastTree.Train(binned, wanted, c, options, seed + c, cancellation));
            return ensembles;
        }
    }

    private static float[] Join(float[] text, float[] dense) => [.. text, .. dense];
}
