using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Classifier.Formats.Html;

/// <summary>Parses within <see cref="HtmlLimits"/>, which are looked at while the page is being built.</summary>
internal sealed class BoundedParser
{
    private const int FreeFormatting = 4;
    private static readonly HashSet<string> Formatting = [.. "a b big code em font i nobr s small strike strong tt u".Split(' ')];
    private INode? _last;
    private int _elements;
    private int _deepestFormatting;

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
        LookAtLast();
        // Elements that the parser copies are not announced; at most as many are copied for each that is.
        _elements += 1 + Math.Max(0, _deepestFormatting - FreeFormatting);
        if (_elements > HtmlLimits.MaximumElements)
            throw new HtmlLimitException($"the page has more than {HtmlLimits.MaximumElements} elements");
        _last = element;
    }

    private void LookAtLast()
    {
        var (depth, formatting) = (0, 0);
        for (var node = _last; node is not null; node = node.Parent)
        {
            if (++depth > HtmlLimits.MaximumDepth)
                throw new HtmlLimitException($"the page has elements nested deeper than {HtmlLimits.MaximumDepth}");
            if (node is IElement named && Formatting.Contains(named.LocalName))
                formatting++;
        }
        _deepestFormatting = Math.Max(_deepestFormatting, formatting);
    }
}
