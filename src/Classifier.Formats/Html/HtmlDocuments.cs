using AngleSharp.Dom;

namespace Classifier.Formats.Html;

/// <summary>
/// Reads HTML pages. Structure decides what is article: elements made for it (<c>article</c>, <c>main</c>, <c>itemprop=articleBody</c>),
/// else the innermost element that holds most of the text outside links; navigation, forms, hidden elements and lists of links are left
/// out. No script runs and nothing is fetched.
/// </summary>
public static class HtmlDocuments
{
    /// <summary>Reads a page. Never fails for bad HTML, which is repaired as browsers do.</summary>
    /// <exception cref="HtmlLimitException">The page is beyond <see cref="HtmlLimits"/>.</exception>
    public static HtmlDocument Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var page = BoundedParser.Parse(html);
        if (page.Body is not { } body)
            return new HtmlDocument(PageHead.Title(page), "", PageHead.PublishedOn(page));
        var weights = TextWeights.Of(body);
        var furniture = new Furniture(weights);
        var root = ArticleRoot.Find(body, weights, furniture);
        var heading = Heading.Find(root, body, furniture, PageHead.Title(page));
        return new HtmlDocument(
            heading is null ? PageHead.Title(page) : ArticleText.Of(heading, furniture, without: null).Replace('\n', ' '),
            ArticleText.Of(root, furniture, without: heading),
            PageHead.PublishedOn(page));
    }
}
