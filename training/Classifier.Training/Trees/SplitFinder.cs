namespace Classifier.Training.Trees;

/// <summary>Finds the best split of a leaf.</summary>
internal static class SplitFinder
{
    /// <summary>The split with the greatest gain; the lowest feature and bin among equals.</summary>
    public static Split Best(LeafHistogram leaf, IReadOnlyList<int> features, FastTreeOptions options)
    {
        var best = Split.None;
        if (leaf.Whole.Count < 2 * options.MinimumExampleCountPerLeaf)
            return best;
        var whole = Strength(leaf.Whole, options);
        foreach (var feature in features)
            best = Best(feature, leaf, whole, options, best);
        return best;
    }

    private static Split Best(int feature, LeafHistogram leaf, double whole, FastTreeOptions options, Split best)
    {
        var left = default(BinSums);
        var bins = leaf.Of(feature);
        for (var bin = 0; bin < bins.Length - 1; bin++)
        {
            left += bins[bin];
            if (left.Count < options.MinimumExampleCountPerLeaf || bins[bin].Count == 0)
                continue;
            if (leaf.Whole.Count - left.Count < options.MinimumExampleCountPerLeaf)
                break;
            var gain = Strength(left, options) + Strength(leaf.Whole - left, options) - whole;
            if (gain > best.Gain)
                best = new Split(feature, bin, gain);
        }
        return best;
    }

    private static double Strength(BinSums sums, FastTreeOptions options) =>
        sums.Gradient * sums.Gradient / (sums.Curvature + options.L2Regularization + 1e-9);
}
