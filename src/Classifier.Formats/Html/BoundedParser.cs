using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Classifier.Formats.Html;

/// <summary>Parses within <see cref="HtmlLimits"/>, which are looked at while the page is being built.</summary>
internal sealed class BoundedParser
{
    private INode? _last;
    private int _elements;

    private BoundedParser()
    {
    }

    /// <summary>The page's tree. Scripts are not run; nothing is loaded, since the parser has no context to load with.</summary>
    public static IHtmlDocument Parse(string html)
    {
        if (html.Length > HtmlLimits.MaximumCharacters)
            throw new HtmlLimitException($"the page has {html.Length} characters; at most {HtmlLimits.MaximumCharacters} are read");
        TagScan.CheckAttributes(html);
        var limits = new BoundedParser();
        return new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => limits.Add(element) }).ParseDocument(html);
    }

    // An element has no parent yet when it is announced, so each is looked at when the next one is.
    private void Add(INode element)
    {
        if (++_elements > HtmlLimits.MaximumElements)
            throw new HtmlLimitException($"the page has more than {HtmlLimits.MaximumElements} elements");
        var depth = 0;
        for (var node = _last; node is not null; node = node.Parent)
            if (++depth > HtmlLimits.MaximumDepth)
                throw new HtmlLimitException($"the page has elements nested deeper than {HtmlLimits.MaximumDepth}");
        _last = element;
    }
}
