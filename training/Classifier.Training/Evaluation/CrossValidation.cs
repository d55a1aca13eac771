using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Evaluation;

/// <summary>
/// Trains the whole recipe once per fold on the other folds, thresholds and calibration included, and asks it about the fold it did not see.
/// Folds are cut between near-duplicate clusters.
/// </summary>
internal static class CrossValidation
{
    public static IReadOnlyList<Scored> Run(
        Recipe recipe, DataSet data, Action<string, string> report, CancellationToken cancellation)
    {
        var first = recipe.Heads[0];
        var labels = data.Documents.Select(d => first.Labels.Select(l => l.Id).ToList().IndexOf(d.Labels.GetValueOrDefault(first.Name, ""))).ToArray();
        var folds = Folds.Assign(data.Clusters, labels, recipe.Folds, recipe.Seed + 1);
        var scored = new List<Scored>();
        for (var fold = 0; fold < recipe.Folds; fold++)
        {
            var outside = Enumerable.Range(0, folds.Length).Where(i => folds[i] != fold).ToArray();
            var inside = Enumerable.Range(0, folds.Length).Where(i => folds[i] == fold).ToArray();
            var prefix = $"fold {fold + 1} of {recipe.Folds}, ";
            var model = BundleTrainer.Train(
                recipe, "cross-validation", data.At(outside), [], (step, detail) => report(prefix + step, detail), cancellation);
            scored.AddRange(Scored.By(model, [.. inside.Select(i => data.Documents[i])], cancellation));
        }
        return scored;
    }
}
