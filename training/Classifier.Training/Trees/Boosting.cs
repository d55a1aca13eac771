using Classifier.MLNet.Predictors;

namespace Classifier.Training.Trees;

/// <summary>What boosting on any objective needs.</summary>
internal static class Boosting
{
    /// <summary>The trees with the prior put into the leaves of the first; when there are none, one tree that gives the prior to every row.</summary>
    public static TreeEnsemble Ensemble(int featureCount, IReadOnlyList<RegressionTree> trees, double prior) =>
        new(featureCount, trees.Count > 0 ? [Shift(trees[0], prior), .. trees.Skip(1)] : [Constant(prior)]);

    /// <summary>The ensemble with every output multiplied.</summary>
    public static TreeEnsemble Scale(TreeEnsemble ensemble, double factor) => new(
        ensemble.FeatureCount, [.. ensemble.Trees.Select(t => t with { LeafValues = [.. t.LeafValues.Select(v => v * factor)] })]);

    /// <summary>The features that one tree may use, in ascending order.</summary>
    public static IReadOnlyList<int> SampleFeatures(int count, FastTreeOptions options, Random random)
    {
        var wanted = Math.Max(1, (int)Math.Ceiling(count * options.FeatureFraction));
        var all = Enumerable.Range(0, count).ToArray();
        if (wanted == count)
            return all;
        random.Shuffle(all);
        return [.. all.Take(wanted).Order()];
    }

    private static RegressionTree Shift(RegressionTree tree, double by) => tree with { LeafValues = [.. tree.LeafValues.Select(v => v + by)] };

    /// <summary>A tree has at least one split; both leaves of this one are alike.</summary>
    private static RegressionTree Constant(double value) => new()
    {
        SplitFeatures = [0],
        Thresholds = [0],
        LteChildren = [~0],
        GtChildren = [~1],
        LeafValues = [value, value],
    };
}
