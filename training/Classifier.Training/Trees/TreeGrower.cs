using System.Collections.Immutable;
using Classifier.MLNet.Predictors;

namespace Classifier.Training.Trees;

/// <summary>Grows one regression tree leaf by leaf, always parting the leaf that gains most, as FastTree does.</summary>
internal sealed class TreeGrower(BinnedFeatures data, FastTreeOptions options)
{
    private readonly BinSums[] _room = new BinSums[data.RowCount];
    private readonly Stack<LeafHistogram> _unused = [];

    /// <summary>Grows a tree and adds its outputs to the rows' scores; null when no split gains anything.</summary>
    public RegressionTree? Grow(double[] gradients, double[] curvatures, IReadOnlyList<int> features, double[] scores)
    {
        var rows = Enumerable.Range(0, data.RowCount).ToArray();
        var leaves = new List<Leaf> { new(0, rows.Length, -1, false, Histogram()) };
        leaves[0].Histogram.Count(rows, (gradients, curvatures), features, _room);
        leaves[0].Best = SplitFinder.Best(leaves[0].Histogram, features, options);
        var nodes = new List<Node>();
        while (leaves.Count < options.NumberOfLeaves)
        {
            var chosen = leaves.MaxBy(l => l.Best.Gain)!;
            if (chosen.Best.Gain <= 0)
                break;
            var right = Part(chosen, rows, nodes);
            leaves.Add(right);
            var smaller = right.Count < chosen.Count ? right : chosen;
            var larger = smaller == right ? chosen : right;
            (smaller.Histogram, larger.Histogram) = (right.Histogram, chosen.Histogram);
            smaller.Histogram.Count(rows.AsSpan(smaller.Start, smaller.Count), (gradients, curvatures), features, _room);
            larger.Histogram.Subtract(smaller.Histogram, features);
            foreach (var leaf in new[] { chosen, right })
                leaf.Best = SplitFinder.Best(leaf.Histogram, features, options);
        }
        foreach (var leaf in leaves)
            _unused.Push(leaf.Histogram);
        return nodes.Count == 0 ? null : Finish(leaves, nodes, rows, gradients, curvatures, scores);
    }

    private LeafHistogram Histogram() => _unused.TryPop(out var histogram) ? histogram : new LeafHistogram(data);

    /// <summary>Moves the leaf's right-hand rows behind the others (order kept); the leaf keeps the left, the result is the right.</summary>
    private Leaf Part(Leaf leaf, int[] rows, List<Node> nodes)
    {
        var (feature, bin, gain) = leaf.Best;
        var own = rows.AsSpan(leaf.Start, leaf.Count);
        var bins = data.Bins[feature];
        var right = new List<int>();
        var kept = 0;
        foreach (var row in own)
            if (bins[row] <= bin)
                own[kept++] = row;
            else
                right.Add(row);
        right.CopyTo(own[kept..]);
        if (leaf.Parent >= 0)
            nodes[leaf.Parent].SetChild(leaf.IsGreater, nodes.Count);
        nodes.Add(new Node(feature, data.UpperBounds[feature][bin], gain));
        var other = new Leaf(leaf.Start + kept, right.Count, nodes.Count - 1, true, Histogram());
        (leaf.Count, leaf.Parent, leaf.IsGreater) = (kept, nodes.Count - 1, false);
        return other;
    }

    private RegressionTree Finish(
        List<Leaf> leaves, List<Node> nodes, int[] rows, double[] gradients, double[] curvatures, double[] scores)
    {
        var values = new double[leaves.Count];
        for (var l = 0; l < leaves.Count; l++)
        {
            double gradient = 0, curvature = 0;
            var own = rows.AsSpan(leaves[l].Start, leaves[l].Count);
            foreach (var row in own)
            {
                gradient += gradients[row];
                curvature += curvatures[row];
            }
            values[l] = options.LearningRate * gradient / (curvature + options.L2Regularization + 1e-9);
            nodes[leaves[l].Parent].SetChild(leaves[l].IsGreater, ~l);
            foreach (var row in own)
                scores[row] += values[l];
        }
        return new RegressionTree
        {
            SplitFeatures = [.. nodes.Select(n => n.Feature)],
            Thresholds = [.. nodes.Select(n => n.Threshold)],
            LteChildren = [.. nodes.Select(n => n.Lte)],
            GtChildren = [.. nodes.Select(n => n.Gt)],
            SplitGains = [.. nodes.Select(n => n.Gain)],
            LeafValues = ImmutableArray.Create(values),
        };
    }

    private sealed class Leaf(int start, int count, int parent, bool isGreater, LeafHistogram histogram)
    {
        public int Start { get; } = start;

        public int Count { get; set; } = count;

        public int Parent { get; set; } = parent;

        public bool IsGreater { get; set; } = isGreater;

        public LeafHistogram Histogram { get; set; } = histogram;

        public Split Best { get; set; } = Split.None;
    }

    private sealed class Node(int feature, float threshold, double gain)
    {
        public int Feature { get; } = feature;

        public float Threshold { get; } = threshold;

        public double Gain { get; } = gain;

        public int Lte { get; private set; }

        public int Gt { get; private set; }

        public void SetChild(bool greater, int child) => (Lte, Gt) = greater ? (Lte, child) : (child, Gt);
    }
}
