using System.Collections.Immutable;

namespace Classifier.MLNet.Predictors;

/// <summary>What makes a <see cref="RegressionTree"/> sound: with these rules kept, scoring ends and never leaves its arrays.</summary>
internal static class RegressionTreeRules
{
    /// <exception cref="ArgumentException">A rule is broken.</exception>
    public static void Require(RegressionTree tree, int featureCount)
    {
        RequireSizes(tree);
        RequireNumbers(tree);
        RequireFeatures(tree, featureCount);
        RequireTree(tree);
    }

    private static void RequireSizes(RegressionTree tree)
    {
        var splits = tree.SplitCount;
        if (splits < 1)
            throw new ArgumentException("A tree needs at least one split.");
        if (tree.LeafCount != splits + 1)
            throw new ArgumentException($"A tree of {splits} splits has {tree.LeafCount} leaves.");
        if (tree.Thresholds.Length != splits || tree.LteChildren.Length != splits || tree.GtChildren.Length != splits)
            throw new ArgumentException($"Thresholds or children are not one for each of {splits} splits.");
        if (!IsEmptyOr(tree.MissingValues, splits) || !IsEmptyOr(tree.SplitGains, splits) || !IsEmptyOr(tree.CategoricalSlots, splits))
            throw new ArgumentException($"An optional array is neither empty nor one for each of {splits} splits.");
    }

    private static bool IsEmptyOr<T>(ImmutableArray<T> array, int length) => array.IsEmpty || array.Length == length;

    private static void RequireNumbers(RegressionTree tree)
    {
        if (tree.Thresholds.Any(float.IsNaN))
            throw new ArgumentException("A threshold is NaN.");
        Shapes.RequireFinite(tree.LeafValues.AsSpan(), "The leaves");
        if (!(tree.Weight >= 0 && double.IsFinite(tree.Weight)))
            throw new ArgumentException($"A tree of weight {tree.Weight}.");
    }

    private static void RequireFeatures(RegressionTree tree, int featureCount)
    {
        foreach (var feature in tree.SplitFeatures)
        {
            if (feature < 0 || feature >= featureCount)
                throw new ArgumentException($"A split on feature {feature}; there are {featureCount}.");
        }

        foreach (var slots in tree.CategoricalSlots)
        {
            if (!slots.IsDefaultOrEmpty)
                SparseRows.RequireRow(featureCount, slots.AsSpan());
        }
    }

    /// <summary>Every split but the root and every leaf must be the child of exactly one split, and the root must lead to all of them.</summary>
    private static void RequireTree(RegressionTree tree)
    {
        var splitSeen = new bool[tree.SplitCount];
        var leafSeen = new bool[tree.LeafCount];
        var pending = new Stack<int>([0]);
        splitSeen[0] = true;
        var splitsLeft = tree.SplitCount;
        while (pending.TryPop(out var split))
        {
            splitsLeft--;
            Visit(tree.LteChildren[split]);
            Visit(tree.GtChildren[split]);
        }

        if (splitsLeft != 0)
            throw new ArgumentException($"{splitsLeft} splits cannot be reached from the root.");

        void Visit(int child)
        {
            var seen = child >= 0 ? splitSeen : leafSeen;
            var at = child >= 0 ? child : ~child;
            if (at >= seen.Length)
                throw new ArgumentException($"Child {child} does not exist.");
            if (seen[at])
                throw new ArgumentException($"Child {child} has two parents or closes a cycle.");
            seen[at] = true;
            if (child >= 0)
                pending.Push(child);
        }
    }
}
