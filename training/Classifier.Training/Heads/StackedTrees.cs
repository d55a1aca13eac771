using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.Training.Heads.Finished;
using Classifier.Training.Recipes;
using Classifier.Training.Trees;

namespace Classifier.Training.Heads;

/// <summary>Boosted trees, one ensemble per class, over the text model's probabilities, the cues and the actors, calibrated.</summary>
/// <param name="Model">The trees; they give probabilities.</param>
/// <param name="OutOfFold">Probabilities of each training document from trees that did not see its fold; null without a fold.</param>
internal sealed record StackedTrees(OneVersusAll Model, float[]?[] OutOfFold)
{
    /// <summary>Trains on out-of-fold probabilities of the text model, which are what it gives to texts it has not seen.</summary>
    /// <param name="recipe">The head; it has trees.</param>
    /// <param name="data">The documents.</param>
    /// <param name="text">The text model's probabilities, for every document; null where there is no text model.</param>
    /// <param name="seed">Draws features.</param>
    /// <param name="progress">Told what is going on.</param>
    /// <param name="cancellation">Stops it.</param>
    public static StackedTrees Train(
        HeadRecipe recipe, HeadData data, float[]?[]? text, int seed, TrainingProgress progress, CancellationToken cancellation)
    {
        var options = recipe.Trees!;
        var dropped = DroppedFeatures.Of(recipe);
        var rows = Enumerable.Range(0, data.Count).Select(i => DroppedFeatures.Blank(Join(text?[i] ?? [], data.Dense[i]), dropped)).ToArray();
        var classCount = recipe.Labels.Count;
        var margins = new float[]?[data.Count];
        if (!data.IsHoldOut)
            foreach (var fold in data.FoldsAsked)
            {
                var rowsAnswered = progress.Model(PlannedModel.Without(PlannedModel.Trees, fold), _ => new FinishedModel([], Answers(FitWithout(fold), fold))).Rows;
                Place(rowsAnswered, fold);
            }
        var calibrated = progress.Model(PlannedModel.Trees, _ =>
        {
            var final = data.IsHoldOut ? FitWithout(data.FoldsAsked[0]) : Fit([.. Enumerable.Range(0, data.Count)]);
            if (data.IsHoldOut)
                Place(Answers(final, data.FoldsAsked[0]), data.FoldsAsked[0]);
            int[] asked = recipe.Calibration.Method == CalibrationMethod.None ? [] : [.. data.Asked];
            float[][] askedMargins = [.. asked.Select(i => margins[i]!)];
            var trees = options.Objective == TreeObjective.Softmax
                ? TreeCalibration.ByTemperature(final, askedMargins, [.. asked.Select(i => data.Labels[i])])
                : TreeCalibration.BySigmoids(final, askedMargins, SoftLabels.Targets(data, asked, recipe.ArguableShares));
            return FinishedModel.Of([trees.Model], margins.Select(m => m is null ? null : trees.Probabilities(m)));
        });
        return new StackedTrees((OneVersusAll)calibrated.Stages[0], calibrated.Answers);

        TreeEnsemble[] FitWithout(int fold) => Fit(data.Cut(fold).Outside);

        float[][] Answers(TreeEnsemble[] ensembles, int fold)
        {
            var inside = data.Cut(fold).Inside;
            var own = new float[inside.Length][];
            Parallel.For(0, inside.Length, k => own[k] = Array.ConvertAll(ensembles, e => e.Score(FeatureVector.Dense(rows[inside[k]]))));
            return own;
        }

        void Place(IReadOnlyList<float[]> answers, int fold)
        {
            foreach (var (k, place) in data.Cut(fold).Inside.Index())
                margins[place] = answers[k];
        }

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
