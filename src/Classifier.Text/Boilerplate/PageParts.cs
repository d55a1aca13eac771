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
        var page = new Page(text);
        var spans = Find(page);
        var isFurniture = Cover(text, spans);
        var captions = spans.RemoveAll(span => span.Kind != BoilerplateKind.Caption);
        // Pictures with their texts are the article of such a page.
        if (Tokens(Cover(text, captions)) > isFurniture.Length - Tokens(isFurniture))
            isFurniture = Cover(text, spans = spans.RemoveAll(span => span.Kind == BoilerplateKind.Caption));
        if (Tokens(isFurniture) == isFurniture.Length)
            (spans, isFurniture) = ([], new bool[isFurniture.Length]);
        var (start, end) = Title(page, spans, isFurniture);
        return new PageParts(spans, isFurniture, start, end);
    }

    /// <summary>Whether a token is part of the article, or at least one character of it is.</summary>
    /// <param name="token">Index in <see cref="NormalizedText.Tokens"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such token.</exception>
    public bool IsArticle(int token) => !_isFurniture[token];

    private static ImmutableArray<BoilerplateSpan> Find(Page page)
    {
        var marks = new PageMarks(page);
        var isOfficial = OfficialLayout.IsOn(page);
        MenuLines.Mark(page, marks, isOfficial);
        RelatedLists.Mark(page, marks);
        if (!isOfficial)
        {
            Footers.Mark(page, marks);
            Openings.Mark(page, marks);
            Titles.MarkRepeated(page, marks);
            Bylines.Mark(page, marks);
            Captions.Mark(page, marks);
            Credits.Mark(page, marks);
            Prefixes.Mark(page, marks);
        }
        InlineRuns.Mark(page, marks);
        return marks.Spans();
    }

    private static int Tokens(bool[] covered) => covered.Count(c => c);

    private static bool[] Cover(NormalizedText text, ImmutableArray<BoilerplateSpan> spans)
    {
        var covered = new bool[text.Tokens.Length];
        var span = 0;
        for (var i = 0; i < covered.Length; i++)
        {
            while (span < spans.Length && spans[span].End <= text.Tokens[i].Start)
                span++;
            covered[i] = span < spans.Length && spans[span].Start <= text.Tokens[i].Start && spans[span].End >= text.Tokens[i].End;
        }
        return covered;
    }

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
