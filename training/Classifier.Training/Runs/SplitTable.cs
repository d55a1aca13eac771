using System.Globalization;
using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Runs;

/// <summary>
/// Which document stands where, as a tab-separated table: <c>id</c>, <c>cluster</c> (of near-duplicates), <c>unit</c> (what is never cut), <c>part</c>
/// (<c>train</c>, <c>held-out</c> or <c>left-out</c>, since it resembles one held out) and <c>fold_HEAD</c> for every head, from 0, with a hyphen where the
/// document has no label of it. In the order of the data.
/// </summary>
internal static class SplitTable
{
    /// <summary>The table.</summary>
    /// <param name="recipe">Its heads, folds, copies and seed.</param>
    /// <param name="all">Documents to train on, and then those held out.</param>
    /// <param name="heldOut">How many are held out.</param>
    public static string Format(Recipe recipe, DataSet all, int heldOut)
    {
        var count = all.Documents.Count;
        var training = HeldOut.Training(all, count - heldOut).ToHashSet();
        // The folds of a training on all documents: copies count in it.
        var folds = HeadFolds.Of(recipe, all.At([.. Enumerable.Range(0, count), .. UnmarkedCopies.Choose(all.Documents, recipe.UnmarkedCopies, recipe.Seed)]));
        var lines = Enumerable.Range(0, count).Select(i => (string[])
        [
            all.Documents[i].Id, Number(all.Clusters[i]), Number(all.Clusters[i]),
            i >= count - heldOut ? "held-out" : training.Contains(i) ? "train" : "left-out",
            .. recipe.Heads.Select(h => all.Documents[i].Labels.ContainsKey(h.Name) ? Number(folds.Of(h.Name, all.Clusters[i])) : "-"),
        ]);
        string[] header = ["id", "cluster", "unit", "part", .. recipe.Heads.Select(h => $"fold_{h.Name}")];
        return string.Concat(lines.Prepend(header).Select(cells => string.Join('\t', cells) + "\n"));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
