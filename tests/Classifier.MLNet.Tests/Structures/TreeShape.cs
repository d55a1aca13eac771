namespace Classifier.MLNet.Tests.Structures;

/// <summary>Whether children form a tree: from the first node every node and every leaf is reached exactly once.</summary>
internal static class TreeShape
{
    public static void Check(Layout layout, string name, ReadOnlySpan<int> lower, ReadOnlySpan<int> upper)
    {
        var nodes = new bool[lower.Length];
        var leaves = new bool[lower.Length + 1];
        var open = new Stack<int>([0]);
        nodes[0] = true;
        while (open.TryPop(out var node))
        {
            foreach (var child in (int[])[lower[node], upper[node]])
            {
                var reached = child >= 0 ? nodes : leaves;
                var index = child >= 0 ? child : ~child;
                Layout.Demand(index < reached.Length, $"{name}: child {child} of node {node} is not in the tree");
                Layout.Demand(!reached[index], $"{name}: child {child} of node {node} has another parent");
                reached[index] = true;
                if (child >= 0)
                    open.Push(child);
            }
        }

        layout.Expect(Array.TrueForAll(nodes, reached => reached), $"{name}: a node is not reached from the first");
        layout.Expect(Array.TrueForAll(leaves, reached => reached), $"{name}: a leaf is not reached from the first node");
    }
}
