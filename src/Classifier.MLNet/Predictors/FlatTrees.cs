using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>All trees of an ensemble in parallel arrays, one entry per split, so that scoring walks memory that is close together.</summary>
internal sealed class FlatTrees
{
    private readonly int[] _roots;
    private readonly int[] _features;
    private readonly float[] _thresholds;
    private readonly int[] _lte;
    private readonly int[] _gt;
    private readonly double[] _leaves;
    private readonly float[] _missing;
    private readonly ImmutableArray<int>[] _categorical;

    public FlatTrees(ImmutableArray<RegressionTree> trees)
    {
        var splits = trees.Sum(t => t.SplitCount);
        _roots = new int[trees.Length];
        _features = new int[splits];
        _thresholds = new float[splits];
        _lte = new int[splits];
        _gt = new int[splits];
        _leaves = new double[trees.Sum(t => t.LeafCount)];
        _missing = trees.Any(t => !t.MissingValues.IsEmpty) ? new float[splits] : [];
        _categorical = trees.Any(t => !t.CategoricalSlots.IsEmpty) ? new ImmutableArray<int>[splits] : [];
        Array.Fill(_missing, float.NaN);

        var split = 0;
        var leaf = 0;
        for (var t = 0; t < trees.Length; t++)
        {
            _roots[t] = split;
            Place(trees[t], split, leaf);
            split += trees[t].SplitCount;
            leaf += trees[t].LeafCount;
        }
    }

    /// <summary>Sum of the leaves that a row falls into, in the order of the trees.</summary>
    public double Sum(FeatureVector features)
    {
        var sum = 0.0;
        foreach (var root in _roots)
            sum += _leaves[Leaf(root, features)];
        return sum;
    }

    private int Leaf(int root, FeatureVector features)
    {
        var node = root;
        while (node >= 0)
        {
            var goesRight = _categorical.Length > 0 && !_categorical[node].IsDefaultOrEmpty
                ? HasCategory(node, features)
                : !(Value(node, features[_features[node]]) <= _thresholds[node]);
            node = goesRight ? _gt[node] : _lte[node];
        }

        return ~node;
    }

    private bool HasCategory(int node, FeatureVector features)
    {
        foreach (var slot in _categorical[node])
        {
            if (Value(node, features[slot]) > 0)
                return true;
        }

        return false;
    }

    private float Value(int node, float value) => _missing.Length > 0 && float.IsNaN(value) ? _missing[node] : value;

    private void Place(RegressionTree tree, int firstSplit, int firstLeaf)
    {
        tree.SplitFeatures.CopyTo(_features, firstSplit);
        tree.Thresholds.CopyTo(_thresholds, firstSplit);
        tree.LeafValues.CopyTo(_leaves, firstLeaf);
        if (!tree.MissingValues.IsEmpty)
            tree.MissingValues.CopyTo(_missing, firstSplit);
        if (!tree.CategoricalSlots.IsEmpty)
            tree.CategoricalSlots.CopyTo(_categorical, firstSplit);
        for (var n = 0; n < tree.SplitCount; n++)
        {
            _lte[firstSplit + n] = Moved(tree.LteChildren[n]);
            _gt[firstSplit + n] = Moved(tree.GtChildren[n]);
        }

        int Moved(int child) => child >= 0 ? child + firstSplit : ~(~child + firstLeaf);
    }
}
