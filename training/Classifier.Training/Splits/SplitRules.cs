using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Splits;

/// <summary>What must hold of a split, whoever made it.</summary>
internal static class SplitRules
{
    /// <summary>Checks a split of documents.</summary>
    /// <param name="split">The split; its rows are those of the documents, in order.</param>
    /// <param name="data">The documents, with clusters as they are found now.</param>
    /// <param name="recipe">Its heads and folds.</param>
    /// <param name="holdsOut">Whether something is to be held out.</param>
    /// <param name="source">What made the split.</param>
    /// <exception cref="DataException">Near-duplicates stand on two sides, or one side cannot be used; all faults are listed.</exception>
    public static void Require(Split split, DataSet data, Recipe recipe, bool holdsOut, string source)
    {
        string[] faults =
        [
            .. Leaks(split, data),
            .. Empty(split, holdsOut),
            .. recipe.Heads.SelectMany(h => Unlearnable(split, data, h, recipe.Folds)),
        ];
        if (faults.Length > 0)
            throw new DataException(source, faults);
    }

    private static IEnumerable<string> Leaks(Split split, DataSet data) =>
        from cluster in split.Rows.Zip(data.Clusters).GroupBy(p => p.Second, p => p.First)
        where cluster.Skip(1).Any()
        from fault in Leaks([.. cluster])
        select fault;

    private static IEnumerable<string> Leaks(SplitRow[] cluster)
    {
        if (Array.Find(cluster, r => r.Part == SplitPart.Train) is { } train && Array.Find(cluster, r => r.Part == SplitPart.HeldOut) is { } heldOut)
            yield return $"{train.Id} is trained on and {heldOut.Id} held out, but they are near-duplicates";
        if (Array.Find(cluster, r => r.Unit != cluster[0].Unit) is { } parted)
            yield return $"{cluster[0].Id} and {parted.Id} are near-duplicates in two units";
        foreach (var head in cluster.SelectMany(r => r.Folds.Keys).Distinct())
        {
            SplitRow[] own = [.. cluster.Where(r => r.Folds.ContainsKey(head))];
            if (Array.Find(own, r => r.Folds[head] != own[0].Folds[head]) is { } other)
                yield return $"{own[0].Id} and {other.Id} are near-duplicates in two folds of '{head}'";
        }
    }

    private static IEnumerable<string> Empty(Split split, bool holdsOut)
    {
        if (holdsOut && split.HeldOut.Length == 0)
            yield return "nothing is held out; documents of the held-out side need labels, and by date a date";
        if (split.Training.Length == 0)
            yield return "nothing is left to train on; hold out less, or split by cluster";
    }

    private static IEnumerable<string> Unlearnable(Split split, DataSet data, HeadRecipe head, int folds)
    {
        int[] places = [.. split.Training.Where(i => data.Documents[i].Labels.ContainsKey(head.Name))];
        var labels = places.Select(i => data.Documents[i].Labels[head.Name]).ToHashSet();
        foreach (var label in head.Labels.Where(l => places.Length > 0 && !labels.Contains(l.Id)))
            yield return $"head '{head.Name}': no document of '{label.Id}' is left to train on; hold out less, or split by cluster";
        foreach (var fault in TooFewUnits(head, places.Select(i => split.Rows[i].Unit), folds))
            yield return fault;
    }

    /// <summary>Each fold needs a unit.</summary>
    /// <param name="head">The head.</param>
    /// <param name="units">The unit of each document to train on that carries a label of the head.</param>
    /// <param name="folds">The recipe's folds.</param>
    public static IEnumerable<string> TooFewUnits(HeadRecipe head, IEnumerable<int> units, int folds)
    {
        var count = units.Distinct().Count();
        if (count > 0 && count < folds)
            yield return $"head '{head.Name}': {count} units for {folds} folds; fewer folds in the recipe, or split by cluster";
    }
}
