namespace Classifier.Formats.Html;

/// <summary>
/// How large a page may be. The parser's time grows with size × depth, and with the square of the attributes of one tag; within these
/// limits the worst page takes seconds.
/// </summary>
public static class HtmlLimits
{
    /// <summary>UTF-16 code units of a page.</summary>
    public const int MaximumCharacters = 4 << 20;

    /// <summary>Elements of a page. Once it has nested more than four of <c>b</c>, <c>font</c> and their like, each further element counts
    /// as more, since the parser repeats those that were not closed.</summary>
    public const int MaximumElements = 100_000;

    /// <summary>Elements inside each other.</summary>
    public const int MaximumDepth = 256;

    /// <summary>Attributes of one tag, as counted before parsing: words before the tag's end outside quoted values.</summary>
    public const int MaximumAttributes = 1_000;
}
