namespace Classifier.MLNet.Predictors;

/// <summary>Collects the splits of trees and numbers their leaves so that the usual side of a split comes first.</summary>
/// <param name="featureCount">Length of the rows.</param>
/// <param name="typical">A row; which side it goes to is the usual one.</param>
internal sealed class ForestSplitsBuilder(int featureCount, float[] typical)
{
    private readonly List<(float Threshold, int Tree, ulong Kept)>[] _splits = [.. Enumerable.Range(0, featureCount).Select(_ => new List<(float, int, ulong)>())];

    /// <summary>Adds a tree.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="leaves">Receives its leaves in the order of their numbers.</param>
    public void Add(int number, RegressionTree tree, Span<double> leaves) => Visit(number, tree, 0, 0, leaves);

    public ForestSplits Build()
    {
        var features = new List<FeatureSplits>();
        var ordered = new List<(float Threshold, int Tree, ulong Kept)>();
        for (var f = 0; f < featureCount; f++)
        {
            if (_splits[f].Count == 0)
                continue;
            var start = ordered.Count;
            ordered.AddRange(_splits[f].Where(s => IsLte(f, s.Threshold)).OrderBy(s => s.Threshold));
            var middle = ordered.Count;
            ordered.AddRange(_splits[f].Where(s => !IsLte(f, s.Threshold)).OrderByDescending(s => s.Threshold));
            features.Add(new FeatureSplits(f, start, middle, ordered.Count));
        }
        return new ForestSplits([.. features], [.. ordered.Select(s => s.Threshold)], [.. ordered.Select(s => s.Tree)], [.. ordered.Select(s => s.Kept)]);
    }

    private bool IsLte(int feature, float threshold) => typical[feature] <= threshold;

    /// <summary>Numbers the leaves under a node, the first of them <paramref name="first"/>; the result is how many these are. As deep as the tree, which has few leaves.</summary>
    private int Visit(int number, RegressionTree tree, int node, int first, Span<double> leaves)
    {
        if (node < 0)
        {
            leaves[first] = tree.LeafValues[~node];
            return 1;
        }
        var (feature, threshold) = (tree.SplitFeatures[node], tree.Thresholds[node]);
        var (usual, other) = IsLte(feature, threshold) ? (tree.LteChildren[node], tree.GtChildren[node]) : (tree.GtChildren[node], tree.LteChildren[node]);
        var count = Visit(number, tree, usual, first, leaves);
        _splits[feature].Add((threshold, number, ~(((1UL << count) - 1) << first)));
        return count + Visit(number, tree, other, first + count, leaves);
    }
}
