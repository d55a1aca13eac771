using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Classifier.Formats.Html;

/// <summary>What the page says of itself in its head, and in marks made for machines.</summary>
internal static class PageHead
{
    private const int DateLength = 10;
    private const int LongestTitle = 1_000;
    private static readonly string[] PublishedNames = ["article:published_time", "datePublished", "pubdate", "publishdate", "dc.date.issued", "DC.date"];

    /// <summary><c>og:title</c>, else the <c>title</c> element; one line. Null when there is neither, or none of 1,000 characters or fewer.</summary>
    public static string? Title(IHtmlDocument page) => OneLine(Meta(page, "og:title")) ?? OneLine(page.Title);

    /// <summary>The date of publication, from <c>meta</c> or a <c>time</c> element marked as that.</summary>
    public static DateOnly? PublishedOn(IHtmlDocument page)
    {
        foreach (var name in PublishedNames)
            if (Date(Meta(page, name)) is { } date)
                return date;
        return page.QuerySelectorAll("[itemprop=datePublished], time[pubdate]")
            .Select(e => Date(e.GetAttribute("datetime") ?? e.GetAttribute("content")))
            .FirstOrDefault(date => date is not null);
    }

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelectorAll("meta")
        .FirstOrDefault(m => IsName(m, "property", name) || IsName(m, "name", name) || IsName(m, "itemprop", name))?.GetAttribute("content");

    private static bool IsName(IElement meta, string attribute, string name) =>
        string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase);

    // ISO 8601; the time and zone behind the date do not matter.
    private static DateOnly? Date(string? value) =>
        value?.Trim() is { Length: >= DateLength } text
        && DateOnly.TryParseExact(text[..DateLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static string? OneLine(string? text)
    {
        if (text is null or { Length: > LongestTitle })
            return null;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }
}
