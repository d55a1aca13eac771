using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;

namespace Classifier.Training.Splits;

/// <summary>
/// Which documents a model is trained on and measured on, and in which fold each stands: a value that is written down with what was trained
/// (<see cref="SplitFile"/>) and can be given again.
/// </summary>
/// <param name="Rows">One for each document, in the order of the data.</param>
internal sealed record Split(IReadOnlyList<SplitRow> Rows)
{
    /// <summary>Places of the documents to train on.</summary>
    public int[] Training => PlacesOf(SplitPart.Train);

    /// <summary>Places of the documents to measure on; none when nothing is held out.</summary>
    public int[] HeldOut => PlacesOf(SplitPart.HeldOut);

    /// <summary>The units, for <see cref="DataSet.InUnits"/>.</summary>
    public IReadOnlyList<int> Units => [.. Rows.Select(r => r.Unit)];

    /// <summary>The folds, cluster by cluster.</summary>
    public HeadFolds Folds => HeadFolds.From(Rows
        .SelectMany(r => r.Folds, (row, fold) => (Head: fold.Key, row.Cluster, Fold: fold.Value))
        .GroupBy(f => f.Head)
        .ToDictionary(h => h.Key, IReadOnlyDictionary<int, int> (h) => h.DistinctBy(f => f.Cluster).ToDictionary(f => f.Cluster, f => f.Fold)));

    /// <summary>Splits documents.</summary>
    /// <param name="data">The documents.</param>
    /// <param name="plan">How.</param>
    /// <param name="recipe">Its heads, folds, unmarked copies and seed; the classes of its first head are spread evenly over both sides.</param>
    /// <exception cref="DataException">One side would be empty, a label would have nothing to learn from, or there are fewer units than folds.</exception>
    public static Split Of(DataSet data, SplitPlan plan, Recipe recipe)
    {
        var inUnits = data.InUnits(SplitUnits.Of(data, plan.By));
        var parts = SplitParts.Of(inUnits, plan, recipe);
        // The folds of a training on all documents: copies count in it.
        int[] places = [.. Enumerable.Range(0, parts.Length), .. UnmarkedCopies.Choose(data.Documents, recipe.UnmarkedCopies, recipe.Seed)];
        var folds = HeadFolds.Of(
            recipe, [.. places.Select(i => data.Documents[i])], [.. places.Select(i => data.Clusters[i])], [.. places.Select(i => inUnits.Units[i])]);
        var split = new Split([.. parts.Select((part, i) => new SplitRow(
            data.Documents[i].Id, data.Clusters[i], inUnits.Units[i], part,
            recipe.Heads.Where(h => data.Documents[i].Labels.ContainsKey(h.Name)).ToDictionary(h => h.Name, h => folds.Of(h.Name, data.Clusters[i]))))]);
        var holdsOut = plan.Given > 0 || plan.HoldOut > 0 || plan.From is not null;
        SplitRules.Require(split, data, recipe, holdsOut, $"split by {plan.By.ToString().ToLowerInvariant()}");
        return split;
    }

    /// <summary>How many documents are in each part.</summary>
    public string Summary => $"{Training.Length} documents to train on, {HeldOut.Length} held out, {PlacesOf(SplitPart.LeftOut).Length} left out";

    private int[] PlacesOf(SplitPart part) => [.. Rows.Index().Where(r => r.Item.Part == part).Select(r => r.Index)];
}
