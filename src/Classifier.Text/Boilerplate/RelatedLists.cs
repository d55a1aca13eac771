namespace Classifier.Text.Boilerplate;

/// <summary>Lists of other articles: under a heading, or at the foot of the page as titles that end in a date.</summary>
internal static class RelatedLists
{
    private const int LongestHeading = 10;

    public static void Mark(Page page, PageMarks marks)
    {
        var hasHeading = page.Has(PhraseUse.Heading);
        for (var i = 1; hasHeading && i < page.Lines.Count; i++)
            if (!marks.IsFurniture(i) && IsHeading(page, page.Lines[i]))
                i = MarkFrom(page, marks, i) - 1;
        MarkDated(page, marks);
        for (var i = 0; hasHeading && i < page.Lines.Count; i++)
            if (!marks.IsFurniture(i))
                MarkInside(page, page.Lines[i], marks);
    }

    /// <summary>A line that is a heading and nothing else, or a heading with what names the section after it.</summary>
    private static bool IsHeading(Page page, PageLine line)
    {
        if (line.Count is 0 or > LongestHeading || !page.HitAt(line.First).Is(PhraseUse.Heading))
            return false;
        var i = line.First;
        while (i < line.EndToken && page.HitAt(i) is { Length: > 0 } next && (next.Is(PhraseUse.Heading) || next.Is(PhraseUse.Item)))
            i += next.Length;
        return i == line.EndToken;
    }

    // The heading and the titles under it; a paragraph ends the list, since the article may go on.
    private static int MarkFrom(Page page, PageMarks marks, int heading)
    {
        marks.MarkLine(heading, BoilerplateKind.RelatedList);
        var i = heading + 1;
        for (; i < page.Lines.Count && (marks.IsFurniture(i) || !page.IsParagraph(page.Lines[i])); i++)
            marks.MarkLine(i, BoilerplateKind.RelatedList);
        return i;
    }

    // Upwards from the foot: titles with a date glued on or in brackets. A page without a paragraph above them is a list itself.
    private static void MarkDated(Page page, PageMarks marks)
    {
        var first = page.Lines.Count;
        for (var i = marks.PreviousText(first - 1); i > 0 && page.Lines[i].Count <= Page.LongestTitle && EndsInDate(page, page.Lines[i]); i = marks.PreviousText(i - 1))
            first = i;
        if (first < page.Lines.Count && page.Lines.Take(first).Any(page.IsParagraph))
            for (var i = first; i < page.Lines.Count; i++)
                marks.MarkLine(i, BoilerplateKind.RelatedList);
    }

    private static bool EndsInDate(Page page, PageLine line)
    {
        for (var i = line.EndToken - 1; i > line.First && i >= line.EndToken - 6; i--)
            if (Stamps.DateAt(page, i, line.EndToken) is > 0 and var length)
                return page.GapBefore(i) is "" or [.., '('] || length > 1;
        return false;
    }

    // In a page without line ends: a heading after the end of a sentence, and nothing but titles behind it.
    private static void MarkInside(Page page, PageLine line, PageMarks marks)
    {
        for (var i = line.EndToken - 1; i > line.First; i--)
        {
            if (page.GapBefore(i).Contains('.') && i < line.EndToken - 1 && page.GapBefore(i) is not ".")
                if (!IsSure(page, i))
                    return;
            if (IsSure(page, i))
            {
                marks.Mark(page[i].Start, line.End, BoilerplateKind.RelatedList);
                return;
            }
        }
    }

    private static bool IsSure(Page page, int token) =>
        page.HitAt(token) is { Length: > 1 } hit && hit.Is(PhraseUse.Heading) && page.IsCapital(token)
        && page.GapBefore(token).ContainsAny(".!?/");
}
