using Classifier.MLNet.Predictors;
using Classifier.Training.Heads.TextModels;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads;

/// <summary>The text model of a head, calibrated.</summary>
/// <param name="Stages">The first reads the text, each of the others the scores of the one before; the last one gives probabilities.</param>
/// <param name="OutOfFold">Probabilities of each training document from a model that did not see its fold; null without a fold.</param>
internal sealed record TextHead(IReadOnlyList<MulticlassPredictor> Stages, float[]?[] OutOfFold)
{
    public static TextHead Train(HeadRecipe recipe, HeadData data, int seed, TrainingProgress progress, CancellationToken cancellation)
    {
        var folds = data.FoldsAsked;
        // The last one sees all documents; a part that was held out once and for all is not trained on in the end.
        int?[] without = data.IsHoldOut ? [folds[0]] : [.. folds.Select(f => (int?)f), null];
        var logits = new float[data.Count][];
        ITextModel? final = null;
        Parallel.For(0, without.Length, new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = TextTraining.IsSequential(recipe) ? Environment.ProcessorCount : 1,
        }, i =>
        {
            var model = Fit(recipe, data, without[i], seed, progress, cancellation);
            if (i == without.Length - 1)
                final = model;
            if (without[i] is { } fold)
                foreach (var place in data.Cut(fold).Inside)
                    logits[place] = model.Logits(data.Text[place]);
        });
        var asked = recipe.Calibration.Method == CalibrationMethod.None ? [] : data.Asked;
        var calibrated = final!.Calibrated([.. asked.Select(i => logits[i])], [.. asked.Select(i => data.Labels[i])], recipe);
        return new TextHead(calibrated.Stages, [.. logits.Select(l => l is null ? null : calibrated.Probabilities(l))]);
    }

    private static ITextModel Fit(
        HeadRecipe recipe, HeadData data, int? without, int seed, TrainingProgress progress, CancellationToken cancellation)
    {
        var tell = progress.Step(without is { } fold ? $"text model without fold {fold + 1}" : "text model");
        int[] places = without is null ? [.. Enumerable.Range(0, data.Count)] : data.Cut(without.Value).Outside;
        var targets = SoftLabels.Targets(data, places, recipe.ArguableShares).With(data.Weak.Select(w => w.Shares));
        return TextTraining.Fit(
            recipe, [.. places.Select(i => data.Text[i]), .. data.Weak.Select(w => w.Text)], targets, seed, tell, cancellation);
    }
}
