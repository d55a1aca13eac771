using System.Collections.Immutable;
using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Heads.Finished;
using Classifier.Training.Recipes;
using Classifier.Training.Trainers;

namespace Classifier.Training.Heads;

/// <summary>The linear text model of a head, calibrated by a temperature that is folded into its weights.</summary>
/// <param name="Model">The model; its softmax gives calibrated probabilities.</param>
/// <param name="OutOfFold">Probabilities of each training document from a model that did not see its fold.</param>
internal sealed record LinearHead(LinearMulticlass Model, float[][] OutOfFold)
{
    public static LinearHead Train(HeadRecipe recipe, HeadData data, TrainingProgress progress, CancellationToken cancellation)
    {
        var logits = new float[data.Count][];
        foreach (var fold in data.Folds.Distinct().Order())
        {
            var (outside, inside) = data.Cut(fold);
            var answers = progress.Model(PlannedModel.Without(PlannedModel.Text, fold), tell =>
            {
                var model = Fit(recipe, data, outside, tell, cancellation);
                return new FinishedModel([], [.. inside.Select(i => Logits(model, data.Text[i]))]);
            }).Rows;
            foreach (var (row, i) in inside.Index())
                logits[i] = answers[row];
        }
        var final = progress.Model(PlannedModel.Text, tell =>
        {
            var model = Fit(recipe, data, [.. Enumerable.Range(0, data.Count)], tell, cancellation);
            var temperature = TemperatureTrainer.Fit(logits[..data.Originals], data.Labels);
            return new FinishedModel(
                [WeightPruning.Prune(Divide(model, temperature), recipe.Pruning)],
                Array.ConvertAll(logits, l => TemperatureTrainer.Softmax(l, temperature)));
        });
        return new LinearHead((LinearMulticlass)final.Stages[0], [.. final.Rows]);
    }

    private static float[] Logits(LinearMulticlass model, SparseVector text)
    {
        var logits = new float[model.ClassCount];
        model.Logits(text.View, logits);
        return logits;
    }

    private static LinearMulticlass Fit(
        HeadRecipe recipe, HeadData data, int[] places, Action<string> progress, CancellationToken cancellation)
    {
        var targets = SoftLabels.Targets(data, places, recipe.ArguableShares).With(data.Weak.Select(w => w.Shares));
        return LbfgsMaximumEntropy.Train(
            [.. places.Select(i => data.Text[i]), .. data.Weak.Select(w => w.Text)], targets, recipe.LbfgsMaximumEntropy,
            (iteration, value) => progress($"iteration {iteration}, loss {value / targets.Count:F4}"), cancellation);
    }

    private static LinearMulticlass Divide(LinearMulticlass model, double temperature)
    {
        var weights = model.Weights;
        var rows = weights.ToSparseRows();
        return new LinearMulticlass(
            [.. model.Bias.Select(b => (float)(b / temperature))],
            ClassWeights.FromSparseRows(
                weights.ClassCount, weights.FeatureCount, rows.Starts, rows.Features,
                Array.ConvertAll(rows.Values, v => (float)(v / temperature))));
    }
}
