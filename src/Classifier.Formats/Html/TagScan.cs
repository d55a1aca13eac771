namespace Classifier.Formats.Html;

/// <summary>
/// A look over the raw page for tags with too many attributes, since the parser compares each attribute of a tag with all before it.
/// It knows less than the parser (scripts and comments are read like text), so it counts generously.
/// </summary>
internal static class TagScan
{
    /// <exception cref="HtmlLimitException">A tag has more than <see cref="HtmlLimits.MaximumAttributes"/>.</exception>
    public static void CheckAttributes(ReadOnlySpan<char> html)
    {
        for (var i = html.IndexOf('<'); i >= 0;)
        {
            i = i + 1 < html.Length && char.IsAsciiLetter(html[i + 1]) ? TagEnd(html, i + 1) : i + 1;
            var next = html[i..].IndexOf('<');
            i = next < 0 ? -1 : i + next;
        }
    }

    private static int TagEnd(ReadOnlySpan<char> html, int i)
    {
        var words = 0;
        var isInWord = false;
        for (; i < html.Length && html[i] != '>'; i++)
        {
            var isSpace = char.IsWhiteSpace(html[i]) || html[i] == '/';
            if (!isSpace && !isInWord && words++ > HtmlLimits.MaximumAttributes)
                throw new HtmlLimitException($"a tag of the page has more than {HtmlLimits.MaximumAttributes} attributes");
            isInWord = !isSpace;
            if (html[i] == '=' && ValueEnd(html, i + 1) is > 0 and var end)
                (i, isInWord) = (end, false);
        }
        return i;
    }

    /// <summary>Where the closing quote of a quoted value stands; 0 when the value is not quoted, the end of the page when it never closes.</summary>
    private static int ValueEnd(ReadOnlySpan<char> html, int i)
    {
        while (i < html.Length && char.IsWhiteSpace(html[i]))
            i++;
        if (i == html.Length || html[i] is not ('"' or '\''))
            return 0;
        var close = html[(i + 1)..].IndexOf(html[i]);
        return close < 0 ? html.Length - 1 : i + 1 + close;
    }
}
