using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.Training.Heads.Finished;
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
        var margins = new float[data.Count][];
        foreach (var fold in data.Folds.Distinct().Order())
        {
            var (outside, inside) = data.Cut(fold);
            var answers = progress.Model(PlannedModel.Without(PlannedModel.Trees, fold), _ =>
            {
                var ensembles = Fit(outside);
                var own = new float[inside.Length][];
                Parallel.For(0, inside.Length, k => own[k] = Array.ConvertAll(ensembles, e => e.Score(FeatureVector.Dense(rows[inside[k]]))));
                return new FinishedModel([], own);
            }).Rows;
            foreach (var (row, i) in inside.Index())
                margins[i] = answers[row];
        }
        var calibrated = progress.Model(PlannedModel.Trees, _ =>
        {
            var all = Enumerable.Range(0, data.Count).ToArray();
            var final = Fit(all);
            var trees = options.Objective == TreeObjective.Softmax
                ? TreeCalibration.ByTemperature(final, margins[..data.Originals], data.Labels)
                : TreeCalibration.BySigmoids(final, margins[..data.Originals], SoftLabels.Targets(data, all[..data.Originals], recipe.ArguableShares));
            return new FinishedModel([trees.Model], trees.OutOfFold);
        });
        return new StackedTrees((OneVersusAll)calibrated.Stages[0], [.. calibrated.Rows]);

        TreeEnsemble[] Fit(int[] places)
        {
            var binned = BinnedFeatures.From([.. places.Select(i => rows[i])], options.MaximumBinCountPerFeature);
            var wanted = SoftLabels.Targets(data, places, recipe.ArguableShares);
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
