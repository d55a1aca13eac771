using AngleSharp.Dom;

namespace Classifier.Formats.Html;

/// <summary>The element that prints the article's title.</summary>
internal static class Heading
{
    private const int MostHeadings = 20;

    /// <summary>
    /// The first <c>h1</c> of the article; else one outside it that says what the page's head says; else the only one of the page, when
    /// the head says nothing. Null when there is none.
    /// </summary>
    public static IElement? Find(IElement root, IElement body, Furniture furniture, string? headTitle)
    {
        if (Headings(root, furniture).FirstOrDefault() is { } inside)
            return inside;
        var all = Headings(body, furniture);
        return headTitle is null
            ? all is [var only] ? only : null
            : all.FirstOrDefault(h => headTitle.Contains(ArticleText.Of(h, furniture, without: null), StringComparison.OrdinalIgnoreCase));
    }

    private static List<IElement> Headings(IElement within, Furniture furniture)
    {
        var found = new List<IElement>();
        Nodes.Walk(within, node =>
        {
            if (found.Count == MostHeadings || furniture.Contains(node))
                return false;
            if (node is IElement { LocalName: "h1" } heading && ArticleText.Of(heading, furniture, without: null).Any(char.IsLetterOrDigit))
                found.Add(heading);
            return true;
        });
        return found;
    }
}
