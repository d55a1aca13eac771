namespace Classifier.MLNet.Tests.Structures;

/// <summary>Sums of regression trees.</summary>
internal static class TreeLayouts
{
    private const byte PlainTree = 0;
    private const byte ForestTree = 2;

    public static Facts Boosted(Component c) => Ensemble(c, PlainTree);

    public static Facts Forest(Component c) => Ensemble(c, ForestTree);

    private static Facts Ensemble(Component c, byte kind)
    {
        c.FloatSize();
        var trees = c.Count("trees", 60);
        var split = new List<int>[trees];
        for (var i = 0; i < trees; i++)
            split[i] = Tree(c, $"tree {i}", kind);
        c.Double("bias");
        c.StrOrNull("first text");
        c.StrOrNull("inner options");
        var features = c.Int("features", 1, int.MaxValue);
        for (var i = 0; i < trees; i++)
            c.InRange(split[i], features, $"split features of tree {i}");
        return new Facts { Features = features };
    }

    /// <summary>The features that the tree splits by.</summary>
    private static List<int> Tree(Component c, string name, byte kind)
    {
        var found = c.Byte($"kind of {name}");
        Layout.Demand(found == kind, $"the kind of {name} is {found}, not {kind}");
        var leaves = c.Int($"leaves of {name}", 2, c.Left / 8);
        var nodes = leaves - 1;
        c.Double($"greatest output of {name}");
        c.Expect(c.Double($"weight of {name}") >= 0, $"the weight of {name} is negative");
        var lower = c.CountedInts($"lower children of {name}");
        var room = lower.Length;
        Layout.Demand(room >= nodes, $"there are {room} lower children of {name}, {nodes} are needed");
        var upper = Exactly(room, c.CountedInts($"upper children of {name}"), $"upper children of {name}");
        var features = Exactly(room, c.CountedInts($"split features of {name}"), $"split features of {name}").Take(nodes).ToList();
        TreeShape.Check(c, name, lower.AsSpan(0, nodes), upper.AsSpan(0, nodes));
        features.AddRange(Categorical(c, name, nodes));

        AllOrNone(c, c.CountedInts($"bin thresholds of {name}").Length, room, $"bin thresholds of {name}");
        AllOrNone(c, c.CountedFloats($"thresholds of {name}").Length, nodes, $"thresholds of {name}");
        AllOrNone(c, c.CountedFloats($"missing values of {name}").Length, nodes, $"missing values of {name}");
        Exactly(room + 1, c.CountedDoubles($"leaf values of {name}"), $"leaf values of {name}");
        AllOrNone(c, c.CountedDoubles($"gains of {name}").Length, room, $"gains of {name}");
        var probabilities = c.Count($"p-values of {name}", 8);
        c.Bytes(8L * probabilities, $"p-values of {name}");
        AllOrNone(c, probabilities, room, $"p-values of {name}");
        AllOrNone(c, c.CountedDoubles($"previous leaf values of {name}").Length, room, $"previous leaf values of {name}");
        if (kind == ForestTree)
            foreach (var extra in (string[])["labels", "weights"])
                c.CountedDoubles($"{extra} of {name}");
        return features;
    }

    private static List<int> Categorical(Component c, string name, int nodes)
    {
        var all = new List<int>();
        var categorical = c.CountedInts($"categorical nodes of {name}");
        c.Ascending(categorical, nodes, $"categorical nodes of {name}");
        foreach (var node in categorical)
        {
            var features = c.CountedInts($"categorical features of node {node} of {name}");
            var range = c.Ints(2, $"categorical range of {name}");
            c.Expect(features.Length > 0, $"the categorical node {node} of {name} has no features");
            c.Expect(Array.TrueForAll(features, feature => feature >= range[0] && feature <= range[1]),
                $"the features of the categorical node {node} of {name} are not within {range[0]} to {range[1]}");
            c.Ascending(features, int.MaxValue, $"categorical features of node {node} of {name}");
            all.AddRange(features);
        }

        return all;
    }

    /// <summary>Arrays have the size of what the tree could have grown to.</summary>
    private static T[] Exactly<T>(int needed, T[] values, string what)
    {
        Layout.Demand(values.Length == needed, $"there are {values.Length} {what}, {needed} are needed");
        return values;
    }

    private static void AllOrNone(Component c, int length, int needed, string what) =>
        c.Expect(length == 0 || length == needed, $"there are {length} {what}, {needed} are needed");
}
