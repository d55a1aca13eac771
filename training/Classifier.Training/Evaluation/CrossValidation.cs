using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Heads.Finished;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Evaluation;

/// <summary>
/// Trains the whole recipe once per fold on the other folds, thresholds and calibration included, and asks it about the fold it did not see.
/// Folds are cut between the data's units: near-duplicate clusters, or sources.
/// </summary>
internal static class CrossValidation
{
    /// <summary>Every document of the data once, as answered by the model that did not see it.</summary>
    public static IReadOnlyList<Scored> Run(Recipe recipe, DataSet data, Action<string, string> report, CancellationToken cancellation) =>
        Run(recipe, data, FinishedModels.None, report, cancellation);

    /// <summary>The same; models that are finished are kept, and not trained again.</summary>
    public static IReadOnlyList<Scored> Run(
        Recipe recipe, DataSet data, FinishedModels finished, Action<string, string> report, CancellationToken cancellation)
    {
        var folds = Folds.Assign(data.Units, FirstHeadClasses(recipe, data), recipe.Folds, recipe.Seed + 1);
        var scored = new List<Scored>();
        for (var fold = 0; fold < recipe.Folds; fold++)
        {
            var outside = Enumerable.Range(0, folds.Length).Where(i => folds[i] != fold).ToArray();
            var inside = Enumerable.Range(0, folds.Length).Where(i => folds[i] == fold).ToArray();
            var prefix = $"fold {fold + 1} of {recipe.Folds}, ";
            var model = BundleTrainer.Train(
                recipe, "cross-validation", data.At(outside), null, [], finished, (step, detail) => report(prefix + step, detail), cancellation);
            scored.AddRange(Scored.By(model.Model, [.. inside.Select(i => data.Documents[i])], cancellation));
        }
        return scored;
    }

    /// <summary>The class of each document by the first head, whose labels are the ones spread evenly; −1 without a label.</summary>
    private static int[] FirstHeadClasses(Recipe recipe, DataSet data)
    {
        var labels = recipe.Heads[0].Labels.Select(l => l.Id).ToList();
        return [.. data.Documents.Select(d => labels.IndexOf(d.Labels.GetValueOrDefault(recipe.Heads[0].Name, "")))];
    }
}
