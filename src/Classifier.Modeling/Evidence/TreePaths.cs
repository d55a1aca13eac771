using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.Modeling.Evidence;

/// <summary>
/// Takes the score of boosted trees apart by feature, exactly: on a row's way down a tree, each split adds the value of the node it leads
/// to minus that of the node it parts (A. Saabas, "Interpreting random forests", 2014). A node's value is the mean of the leaves below it,
/// each leaf counting once, since the file does not say how many training rows fell into it. TreeSHAP (S. Lundberg et al., 2018) treats
/// correlated features alike whatever the order of the splits, but costs leaves × depth² per tree instead of depth; for saying which
/// phrase decided, the path is enough. Immutable.
/// </summary>
internal sealed class TreePaths
{
    private readonly ImmutableArray<RegressionTree> _trees;
    private readonly double[][] _means;

    public TreePaths(TreeEnsemble ensemble)
    {
        _trees = ensemble.Trees;
        _means = [.. _trees.Select(NodeMeans)];
        Baseline = _means.Sum(means => means[0]);
    }

    /// <summary>The score before any feature is looked at: the sum of the roots' values.</summary>
    public double Baseline { get; }

    /// <summary>Adds what each feature adds to the score of a row; with <see cref="Baseline"/> that is the score.</summary>
    /// <param name="features">The row.</param>
    /// <param name="scale">Factor of everything added.</param>
    /// <param name="parts">One number per feature, added to.</param>
    public void Add(FeatureVector features, double scale, Span<double> parts)
    {
        for (var t = 0; t < _trees.Length; t++)
        {
            var tree = _trees[t];
            for (var node = 0; node >= 0;)
            {
                var child = tree.ChildOf(node, features);
                var value = child >= 0 ? _means[t][child] : tree.LeafValues[~child];
                parts[tree.SplitFeatures[node]] += scale * (value - _means[t][node]);
                node = child;
            }
        }
    }

    /// <summary>The mean of the leaves below each split. Without recursion: a tree in a file may be as deep as it has splits.</summary>
    private static double[] NodeMeans(RegressionTree tree)
    {
        var order = new List<int>(tree.SplitCount) { 0 };
        for (var i = 0; i < order.Count; i++)
            order.AddRange(new[] { tree.LteChildren[order[i]], tree.GtChildren[order[i]] }.Where(child => child >= 0));
        var below = new (double Sum, int Leaves)[tree.SplitCount];
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var (left, right) = (Of(tree.LteChildren[order[i]]), Of(tree.GtChildren[order[i]]));
            below[order[i]] = (left.Sum + right.Sum, left.Leaves + right.Leaves);
        }
        return Array.ConvertAll(below, b => b.Sum / b.Leaves);

        (double Sum, int Leaves) Of(int child) => child >= 0 ? below[child] : (tree.LeafValues[~child], 1);
    }
}
