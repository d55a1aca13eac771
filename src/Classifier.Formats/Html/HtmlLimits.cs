namespace Classifier.Formats.Html;

/// <summary>
/// How large a page may be. The parser's time grows with size × depth, and with the square of the attributes of one tag; within these
/// limits the worst page takes seconds.
/// </summary>
public static class HtmlLimits
{
    /// <summary>UTF-16 code units of a page.</summary>
    public const int MaximumCharacters = 4 << 20;

    /// <summary>Elements of a page.</summary>
    public const int MaximumElements = 200_000;

    /// <summary>Elements inside each other.</summary>
    public const int MaximumDepth = 256;

    /// <summary>Attributes of one tag, as counted before parsing: words before the tag's end outside quoted values.</summary>
    public const int MaximumAttributes = 1_000;
}
