using AngleSharp.Dom;

namespace Classifier.Formats.Html;

/// <summary>How much text each element of a page holds, in letters and digits: all of it, and what stands in links.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<INode, (int All, int Linked, int Links)> _weights = [];

    private TextWeights(INode root) => Root = root;

    /// <summary>The element that was measured.</summary>
    public INode Root { get; }

    /// <summary>Measures an element and all in it.</summary>
    public static TextWeights Of(IElement root)
    {
        var weights = new TextWeights(root);
        Nodes.Walk(root, weights.Open, weights.Close);
        return weights;
    }

    /// <summary>Text in the element.</summary>
    public int All(INode node) => _weights.GetValueOrDefault(node).All;

    /// <summary>Text in the element outside links.</summary>
    public int Plain(INode node) => _weights.GetValueOrDefault(node) is var weight ? weight.All - weight.Linked : 0;

    /// <summary>Links with text in the element.</summary>
    public int Links(INode node) => _weights.GetValueOrDefault(node).Links;

    /// <summary>Elements whose text no reader sees.</summary>
    public static bool IsSilent(INode node) =>
        node is IElement { LocalName: "script" or "style" or "noscript" or "template" or "iframe" or "object" or "svg" or "math" or "canvas" or "video" or "audio" or "select" or "textarea" or "button" or "head" };

    private bool Open(INode node)
    {
        if (node is IText text)
            _weights[node] = (text.Data.Count(char.IsLetterOrDigit), 0, 0);
        return !IsSilent(node);
    }

    // A node's children have been left when it is.
    private void Close(INode node)
    {
        var (all, linked, links) = _weights.GetValueOrDefault(node);
        if (all == 0)
            return;
        if (node is IElement { LocalName: "a" })
        {
            (linked, links) = (all, 1);
            _weights[node] = (all, linked, links);
        }
        if (node != Root && node.Parent is { } parent)
        {
            var (parentAll, parentLinked, parentLinks) = _weights.GetValueOrDefault(parent);
            _weights[parent] = (parentAll + all, parentLinked + linked, parentLinks + links);
        }
    }
}
