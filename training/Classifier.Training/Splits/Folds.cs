namespace Classifier.Training.Splits;

/// <summary>Cuts documents into folds: whole clusters, labels spread evenly.</summary>
public static class Folds
{
    /// <summary>The fold of each document, 0 … <paramref name="count"/> − 1.</summary>
    /// <param name="clusters">The cluster of each document; one cluster stays in one fold.</param>
    /// <param name="labels">The class of each document; every class is spread over the folds.</param>
    /// <param name="count">Number of folds, 2 or more.</param>
    /// <param name="seed">Shuffles the clusters.</param>
    public static int[] Assign(IReadOnlyList<int> clusters, IReadOnlyList<int> labels, int count, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        var groups = Enumerable.Range(0, clusters.Count).GroupBy(i => clusters[i]).Select(g => g.ToArray()).ToArray();
        new Random(seed).Shuffle(groups);
        var folds = new int[clusters.Count];
        var perClass = new Dictionary<(int Label, int Fold), int>();
        var sizes = new int[count];
        foreach (var group in groups.OrderByDescending(g => g.Length))
        {
            var label = labels[group[0]];
            var fold = Enumerable.Range(0, count).MinBy(f => (perClass.GetValueOrDefault((label, f)), sizes[f]));
            foreach (var i in group)
                folds[i] = fold;
            perClass[(label, fold)] = perClass.GetValueOrDefault((label, fold)) + group.Length;
            sizes[fold] += group.Length;
        }
        return folds;
    }
}
