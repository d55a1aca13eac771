using System.Collections.Immutable;
using Classifier.Text.Normalization;

namespace Classifier.Text.Boilerplate;

/// <summary>
/// A page taken apart into article and furniture. Found by phrases, by the shape of lines and by their place on the page; where that
/// leaves doubt the text counts as article, and so do captions when they outweigh the rest. The layout of official documents is never furniture. A page that is furniture from end to
/// end is taken for an article, since there is nothing else to read. Immutable; time and memory are linear in the length of the text.
/// </summary>
public sealed class PageParts
{
    private readonly bool[] _isFurniture;

    private PageParts(ImmutableArray<BoilerplateSpan> boilerplate, bool[] isFurniture, int titleStart, int titleEnd) =>
        (Boilerplate, _isFurniture, TitleStart, TitleEnd) = (boilerplate, isFurniture, titleStart, titleEnd);

    /// <summary>The furniture, in text order, without overlaps. Line ends between two spans belong to neither.</summary>
    public ImmutableArray<BoilerplateSpan> Boilerplate { get; }

    /// <summary>Where the first line of the article begins in <see cref="NormalizedText.Text"/>; it stands in for a title that is not given.</summary>
    public int TitleStart { get; }

    /// <summary>The index after that line, or after the part of it before the next furniture. Equal to the start when the text has no token;
    /// a page copied without line ends may give thousands of characters.</summary>
    public int TitleEnd { get; }

    /// <summary>Takes a text apart.</summary>
    public static PageParts Of(NormalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var page = new Page(text);
        var spans = PageFurniture.Of(page);
        var isFurniture = PageFurniture.Cover(text, spans);
        var (start, end) = Title(page, spans, isFurniture);
        return new PageParts(spans, isFurniture, start, end);
    }

    /// <summary>Whether a token is part of the article, or at least one character of it is.</summary>
    /// <param name="token">Index in <see cref="NormalizedText.Tokens"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such token.</exception>
    public bool IsArticle(int token) => !_isFurniture[token];

    private static (int Start, int End) Title(Page page, ImmutableArray<BoilerplateSpan> spans, bool[] isFurniture)
    {
        var first = Array.IndexOf(isFurniture, false);
        if (first < 0)
            return (0, 0);
        var text = page.Text.Text;
        var line = page.Lines.First(l => l.EndToken > first);
        var start = Math.Max(line.Start, spans.LastOrDefault(s => s.Start <= page[first].Start).End);
        var next = spans.FirstOrDefault(s => s.Start > page[first].Start);
        var end = next.Length > 0 ? Math.Min(line.End, next.Start) : line.End;
        start += text[start..end].Length - text[start..end].TrimStart().Length;
        return (start, start + text[start..end].TrimEnd().Length);
    }
}
