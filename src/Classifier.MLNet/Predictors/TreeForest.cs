using System.Buffers;
using System.Numerics;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// Scores the trees of all classes at once, feature by feature instead of tree by tree. Each tree begins with all of its leaves; each split that a row
/// passes in the unusual direction strikes out the leaves of the usual one; the leaf that is first of those left is the row's. C. Lucchese et al.,
/// "QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees", SIGIR 2015, whose usual direction is always the same;
/// here it is that of a typical row, so that work is done only for what is unusual about a row. The result is that of the trees, to the last bit.
/// Immutable; safe for many threads.
/// </summary>
public sealed class TreeForest
{
    private const int MostStackTrees = 2048;

    private readonly ForestSplits _splits;
    private readonly double[] _leaves;
    private readonly int[] _firstLeaves;
    private readonly int[] _lastTrees;

    private TreeForest(IReadOnlyList<TreeEnsemble> ensembles, ReadOnlySpan<float> typical)
    {
        var trees = ensembles.SelectMany(e => e.Trees).ToArray();
        FeatureCount = ensembles[0].FeatureCount;
        (_leaves, _firstLeaves, _lastTrees) = (new double[trees.Sum(t => t.LeafCount)], new int[trees.Length], new int[ensembles.Count]);
        for (int c = 0, last = 0; c < ensembles.Count; c++)
            _lastTrees[c] = last += ensembles[c].Trees.Length;
        var splits = new ForestSplitsBuilder(FeatureCount, typical.ToArray());
        var first = 0;
        for (var t = 0; t < trees.Length; t++)
        {
            _firstLeaves[t] = first;
            splits.Add(t, trees[t], _leaves.AsSpan(first, trees[t].LeafCount));
            first += trees[t].LeafCount;
        }
        _splits = splits.Build();
    }

    /// <summary>Length of the rows it scores.</summary>
    public int FeatureCount { get; }

    /// <summary>Number of classes.</summary>
    public int ClassCount => _lastTrees.Length;

    /// <summary>Makes the forest of a predictor.</summary>
    /// <param name="predictor">One ensemble of trees per class.</param>
    /// <param name="typical">A row such as are scored; it decides what is quick, not what comes out.</param>
    /// <returns>
    /// Null when a class has something else than plain trees, when a tree has splits on categories, values in place of missing ones or more than
    /// <see cref="ForestSplits.MostLeaves"/> leaves.
    /// </returns>
    public static TreeForest? Of(OneVersusAll predictor, ReadOnlySpan<float> typical)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        Shapes.Require(FeatureVector.Dense(typical), predictor.FeatureCount);
        var ensembles = predictor.Predictors.OfType<TreeEnsemble>().ToArray();
        return ensembles.Length == predictor.ClassCount && ensembles.SelectMany(e => e.Trees).All(ForestSplits.CanHold) ? new TreeForest(ensembles, typical) : null;
    }

    /// <summary>The score of each class: the sum of one leaf per tree, in 64-bit numbers in the order of the trees, rounded once.</summary>
    /// <param name="row">A dense row of <see cref="FeatureCount"/> numbers.</param>
    /// <param name="scores">Receives <see cref="ClassCount"/> scores.</param>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    public void Score(ReadOnlySpan<float> row, Span<float> scores)
    {
        Shapes.Require(FeatureVector.Dense(row), FeatureCount);
        Shapes.Require(scores, ClassCount);
        ulong[]? rented = null;
        var left = _firstLeaves.Length <= MostStackTrees
            ? stackalloc ulong[MostStackTrees]
            : rented = ArrayPool<ulong>.Shared.Rent(_firstLeaves.Length);
        left = left[.._firstLeaves.Length];
        left.Fill(ulong.MaxValue);
        _splits.StrikeOut(row, left);
        for (int c = 0, tree = 0; c < _lastTrees.Length; c++)
        {
            var sum = 0.0;
            for (; tree < _lastTrees[c]; tree++)
                sum += _leaves[_firstLeaves[tree] + BitOperations.TrailingZeroCount(left[tree])];
            scores[c] = (float)sum;
        }
        if (rented is not null)
            ArrayPool<ulong>.Shared.Return(rented);
    }
}
