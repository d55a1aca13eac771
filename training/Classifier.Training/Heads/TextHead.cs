using Classifier.MLNet.Predictors;
using Classifier.Training.Heads.Finished;
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
        var logits = new float[data.Count][];
        if (!data.IsHoldOut)
            Parallel.ForEach(data.FoldsAsked, new ParallelOptions
            {
                CancellationToken = cancellation,
                MaxDegreeOfParallelism = TextTraining.IsSequential(recipe) ? Environment.ProcessorCount : 1,
            }, fold => Place(fold, progress.Model(
                PlannedModel.Without(PlannedModel.Text, fold), tell => new FinishedModel([], Answers(FitWithout(fold, tell), fold))).Rows));
        var calibrated = progress.Model(PlannedModel.Text, tell =>
        {
            // A part that was held out once and for all is not trained on in the end.
            var final = FitWithout(data.IsHoldOut ? data.FoldsAsked[0] : null, tell);
            if (data.IsHoldOut)
                Place(data.FoldsAsked[0], Answers(final, data.FoldsAsked[0]));
            var asked = recipe.Calibration.Method == CalibrationMethod.None ? [] : data.Asked;
            var text = final.Calibrated([.. asked.Select(i => logits[i])], [.. asked.Select(i => data.Labels[i])], recipe);
            return FinishedModel.Of(text.Stages, logits.Select(l => l is null ? null : text.Probabilities(l)));
        });
        return new TextHead(calibrated.Stages, calibrated.Answers);

        ITextModel FitWithout(int? fold, Action<string> tell) =>
            Fit(recipe, data, fold is { } without ? data.Cut(without).Outside : [.. Enumerable.Range(0, data.Count)], seed, tell, cancellation);

        float[][] Answers(ITextModel model, int fold) => [.. data.Cut(fold).Inside.Select(i => model.Logits(data.Text[i]))];

        void Place(int fold, IReadOnlyList<float[]> answers)
        {
            foreach (var (k, place) in data.Cut(fold).Inside.Index())
                logits[place] = answers[k];
        }
    }

    private static ITextModel Fit(HeadRecipe recipe, HeadData data, int[] places, int seed, Action<string> tell, CancellationToken cancellation)
    {
        var targets = SoftLabels.Targets(data, places, recipe.ArguableShares).With(data.Weak.Select(w => w.Shares));
        return TextTraining.Fit(
            recipe, [.. places.Select(i => data.Text[i]), .. data.Weak.Select(w => w.Text)], targets, seed, tell, cancellation);
    }
}
