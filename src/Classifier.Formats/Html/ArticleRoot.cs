using AngleSharp.Dom;

namespace Classifier.Formats.Html;

/// <summary>The element that holds the article.</summary>
internal static class ArticleRoot
{
    // Of the page's text outside links: an element made for articles must hold this much to be the article and not a teaser.
    private const double SmallestShare = 0.3;

    // A child that holds this much of its parent's text is looked into further.
    private const double LargestShare = 0.75;

    public static IElement Find(IElement body, TextWeights weights, Furniture furniture)
    {
        IElement? best = null;
        Nodes.Walk(body, node =>
        {
            if (furniture.Contains(node))
                return false;
            if (node is IElement element && IsMadeForIt(element) && IsBetter(element, best, weights))
                best = element;
            return true;
        });
        return best is not null && weights.Plain(best) >= SmallestShare * weights.Plain(body) ? best : Densest(body, weights, furniture);
    }

    // The innermost of two that hold the same comes later in the walk, and is the tighter one.
    private static bool IsBetter(IElement element, IElement? best, TextWeights weights) =>
        best is null || weights.Plain(element) > weights.Plain(best)
        || (best.Contains(element) && weights.Plain(element) >= LargestShare * weights.Plain(best));

    private static bool IsMadeForIt(IElement element) =>
        element.LocalName is "article" or "main"
        || element.GetAttribute("itemprop") is "articleBody"
        || element.GetAttribute("role") is "main" or "article";

    private static IElement Densest(IElement body, TextWeights weights, Furniture furniture)
    {
        for (var element = body; ;)
        {
            var child = element.Children.Where(c => !furniture.Contains(c)).MaxBy(weights.Plain);
            if (child is null || weights.Plain(child) < LargestShare * weights.Plain(element) || IsParagraph(child))
                return element;
            element = child;
        }
    }

    private static bool IsParagraph(IElement element) =>
        element.LocalName is "p" or "a" or "span" or "b" or "strong" or "em" or "i" or "font" or "tr" or "li" or "table" or "tbody" or "blockquote" or "pre";
}
