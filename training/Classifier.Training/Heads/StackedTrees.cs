using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.Training.Recipes;
using Classifier.Training.Trainers;
using Classifier.Training.Trees;

namespace Classifier.Training.Heads;

/// <summary>Boosted trees, one ensemble per class, over the linear model's probabilities followed by the cues; Platt calibration per class.</summary>
/// <param name="Model">The trees; probabilities normalised to sum 1.</param>
/// <param name="OutOfFold">Probabilities of each training document from trees that did not see its fold.</param>
internal sealed record StackedTrees(OneVersusAll Model, float[][] OutOfFold)
{
    /// <summary>Trains on out-of-fold probabilities of the linear model, which are what it gives to texts it has not seen.</summary>
    public static StackedTrees Train(
        HeadRecipe recipe, HeadData data, float[][] text, int seed, TrainingProgress progress, CancellationToken cancellation)
    {
        var options = recipe.FastTree!;
        var rows = Enumerable.Range(0, data.Count).Select(i => Join(text[i], data.Cues[i])).ToArray();
        var classCount = recipe.Labels.Count;
        var margins = Enumerable.Range(0, data.Count).Select(_ => new double[classCount]).ToArray();
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
        var final = Fit([.. Enumerable.Range(0, data.Count)]);
        var targets = SoftLabels.Targets(data, [.. Enumerable.Range(0, data.Count)], classCount, recipe.ArguableShare);
        var calibrators = Enumerable.Range(0, classCount)
            .Select(c => PlattTrainer.Fit([.. margins.Select(m => m[c])], [.. targets.Shares(c)])).ToArray();
        var model = new OneVersusAll(
            OutputFormula.ProbabilityNormalization,
            [.. final.Select((e, c) => new CalibratedPredictor(e, calibrators[c], CalibratedWrapper.FeatureWeights))]);
        return new StackedTrees(model, Array.ConvertAll(margins, m => Normalise(m, calibrators)));

        TreeEnsemble[] Fit(int[] places)
        {
            var binned = BinnedFeatures.From([.. places.Select(i => rows[i])], options.MaximumBinCountPerFeature);
            var wanted = SoftLabels.Targets(data, places, classCount, recipe.ArguableShare);
            var ensembles = new TreeEnsemble[classCount];
            Parallel.For(0, classCount, new ParallelOptions { CancellationToken = cancellation }, c =>
                ensembles[c] = FastTree.Train(binned, wanted, c, options, seed + c, cancellation));
            return ensembles;
        }
    }

    private static float[] Join(float[] text, float[] cues) => [.. text, .. cues];

    private static float[] Normalise(double[] margins, PlattCalibrator[] calibrators)
    {
        var probabilities = margins.Select((m, c) => calibrators[c].Probability((float)m)).ToArray();
        var sum = probabilities.Sum();
        return Array.ConvertAll(probabilities, p => p / sum);
    }
}
