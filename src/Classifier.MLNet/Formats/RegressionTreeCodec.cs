using System.Collections.Immutable;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary>
/// One tree in a block. ML.NET's arrays have room for the most leaves that training allowed; only the first L − 1 splits and L leaves
/// count. Bin thresholds, p-values and earlier leaf values serve training only and are written empty; so are the samples of labels that a tree of
/// a forest holds for predicting quantiles.
/// </summary>
internal static class RegressionTreeCodec
{
    /// <summary>Bytes of a tree whose arrays are all empty.</summary>
    public const int MinSize = 1 + 4 + (2 * 8) + (11 * 4);

    private const byte RegressionKind = 0;
    private const byte ForestKind = 2;

    public static RegressionTree Read(ByteReader block)
    {
        if (block.Byte() is var kind && kind is not (RegressionKind or ForestKind))
            throw block.Fault($"a tree of kind {kind}; only {RegressionKind} and {ForestKind} are supported");
        var leaves = block.Int32();
        block.Double(); // the greatest output
        var weight = block.Double();
        var lte = block.CountedArray<int>();
        var capacity = lte.Length;
        if (leaves < 2 || leaves - 1 > capacity)
            throw block.Fault($"{leaves} leaves in a tree with room for {capacity} splits");

        var splits = leaves - 1;
        var gt = Sized(block, block.CountedArray<int>(), capacity);
        var features = Sized(block, block.CountedArray<int>(), capacity);
        var categorical = ReadCategorical(block, splits);
        OptionalSized(block, block.CountedArray<uint>(), capacity);
        var thresholds = Sized(block, block.CountedArray<float>(), splits);
        var missing = block.CountedArray<float>();
        var outputs = Sized(block, block.CountedArray<double>(), capacity + 1);
        var gains = OptionalSized(block, block.CountedArray<double>(), capacity);
        OptionalSized(block, block.CountedArray<double>(), capacity);
        OptionalSized(block, block.CountedArray<double>(), capacity);
        if (kind == ForestKind)
        {
            block.Skip(block.Count(sizeof(double)) * sizeof(double)); // labels of training rows in each leaf
            block.Skip(block.Count(sizeof(double)) * sizeof(double)); // their weights
        }

        return new RegressionTree
        {
            SplitFeatures = [.. features.AsSpan(0, splits)],
            Thresholds = [.. thresholds],
            LteChildren = [.. lte.AsSpan(0, splits)],
            GtChildren = [.. gt.AsSpan(0, splits)],
            LeafValues = [.. outputs.AsSpan(0, leaves)],
            MissingValues = Missing(block, missing, splits),
            CategoricalSlots = categorical,
            SplitGains = gains.Length == 0 ? [] : [.. gains.AsSpan(0, splits)],
            Weight = weight,
        };
    }

    public static void Write(ByteWriter block, RegressionTree tree, bool ofForest)
    {
        block.Byte(ofForest ? ForestKind : RegressionKind);
        block.Int32(tree.LeafCount);
        block.Double(tree.LeafValues.Max());
        block.Double(tree.Weight);
        block.CountedArray(tree.LteChildren.AsSpan());
        block.CountedArray(tree.GtChildren.AsSpan());
        block.CountedArray(tree.SplitFeatures.AsSpan());
        WriteCategorical(block, tree.CategoricalSlots);
        block.CountedArray<uint>([]);
        block.CountedArray(tree.Thresholds.AsSpan());
        block.CountedArray(tree.MissingValues.AsSpan());
        block.CountedArray(tree.LeafValues.AsSpan());
        block.CountedArray(tree.SplitGains.AsSpan());
        block.CountedArray<double>([]);
        block.CountedArray<double>([]);
        if (ofForest)
        {
            block.CountedArray<double>([]);
            block.CountedArray<double>([]);
        }
    }

    /// <summary>ML.NET takes replacements that are all 0 for none, so that NaN stays NaN and goes to the greater side.</summary>
    private static ImmutableArray<float> Missing(ByteReader block, float[] missing, int splits)
    {
        if (Array.TrueForAll(missing, value => value == 0))
            return [];
        return missing.Length >= splits ? [.. missing.AsSpan(0, splits)] : throw block.Fault("too few values for missing features");
    }

    private static ImmutableArray<ImmutableArray<int>> ReadCategorical(ByteReader block, int splits)
    {
        var nodes = block.CountedArray<int>();
        if (nodes.Length == 0)
            return [];
        var slots = new ImmutableArray<int>[splits];
        Array.Fill(slots, []);
        foreach (var node in nodes)
        {
            if (node < 0 || node >= splits || !slots[node].IsEmpty)
                throw block.Fault($"split {node} is categorical twice, or does not exist");
            slots[node] = [.. block.CountedArray<int>()];
            if (slots[node].IsEmpty)
                throw block.Fault($"categorical split {node} has no slots");
            block.Skip(2 * sizeof(int)); // the first and last slot again
        }

        return [.. slots];
    }

    private static void WriteCategorical(ByteWriter block, ImmutableArray<ImmutableArray<int>> slots)
    {
        var nodes = Enumerable.Range(0, slots.Length).Where(node => !slots[node].IsDefaultOrEmpty).ToArray();
        block.CountedArray<int>(nodes);
        foreach (var node in nodes)
        {
            block.CountedArray(slots[node].AsSpan());
            block.Int32(slots[node][0]);
            block.Int32(slots[node][^1]);
        }
    }

    private static T[] Sized<T>(ByteReader block, T[] array, int length) =>
        array.Length == length ? array : throw block.Fault($"an array of {array.Length} in a tree where {length} belong");

    private static T[] OptionalSized<T>(ByteReader block, T[] array, int length) =>
        array.Length == 0 ? array : Sized(block, array, length);
}
