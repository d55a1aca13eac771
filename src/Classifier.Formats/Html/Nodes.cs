using AngleSharp.Dom;

namespace Classifier.Formats.Html;

/// <summary>Walks trees without recursion, however deep, and without asking for siblings: a sibling is found by counting from the first.</summary>
internal static class Nodes
{
    /// <summary>Enters nodes before their children and leaves them after.</summary>
    /// <param name="root">Where to begin; entered first, left last.</param>
    /// <param name="enter">Told of each node; whether to go on to its children.</param>
    /// <param name="leave">Told of each node when all in it is done; nodes whose children were not wanted are told of too.</param>
    public static void Walk(INode root, Func<INode, bool> enter, Action<INode>? leave = null)
    {
        var open = new Stack<(INode Node, int Child)>();
        open.Push((root, enter(root) ? 0 : int.MaxValue));
        while (open.TryPop(out var top))
        {
            if (top.Child >= top.Node.ChildNodes.Length)
            {
                leave?.Invoke(top.Node);
                continue;
            }
            open.Push((top.Node, top.Child + 1));
            var child = top.Node.ChildNodes[top.Child];
            open.Push((child, enter(child) ? 0 : int.MaxValue));
        }
    }
}
