using AngleSharp.Dom;

namespace Classifier.Formats.Html;

/// <summary>Writes an element's text as lines.</summary>
internal static class ArticleText
{
    private static readonly HashSet<string> Blocks =
        [.. ("address article blockquote body caption center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr li main "
            + "nav ol p pre section summary table tbody tfoot thead tr ul").Split(' ')];

    /// <summary>The text of an element without furniture.</summary>
    /// <param name="root">What to write.</param>
    /// <param name="furniture">What to leave out.</param>
    /// <param name="without">An element to leave out besides; null for none.</param>
    public static string Of(IElement root, Furniture furniture, IElement? without)
    {
        var writer = new LineWriter();
        Nodes.Walk(
            root,
            node =>
            {
                if (node != root && (node == without || furniture.Contains(node)))
                    return false;
                Open(node, writer);
                return true;
            },
            node => Close(node, writer));
        return writer.ToString();
    }

    private static void Open(INode node, LineWriter writer)
    {
        if (node is IText text)
            writer.Write(text.Data, keepLines: node.Parent is IElement { LocalName: "pre" });
        else if (node is IElement { LocalName: "td" or "th" })
            writer.EndCell();
        else if (IsBlock(node))
            writer.EndLine();
    }

    private static void Close(INode node, LineWriter writer)
    {
        if (IsBlock(node))
            writer.EndLine();
    }

    private static bool IsBlock(INode node) => node is IElement element && (element.LocalName is "br" || Blocks.Contains(element.LocalName));
}
