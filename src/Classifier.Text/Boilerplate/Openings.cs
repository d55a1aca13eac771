namespace Classifier.Text.Boilerplate;

/// <summary>Lines, and last words of longer lines, that a phrase marks as furniture: <c>Ảnh: …</c>, <c>Tác giả: …</c>, <c>QR Code …</c>.</summary>
internal static class Openings
{
    private const int LongestInside = 10;
    private const int LastLines = 4;
    private const int LongestLink = 45;

    public static void Mark(Page page, PageMarks marks)
    {
        var title = marks.NextText(0);
        for (var i = 0; i < page.Lines.Count; i++)
            if (!marks.IsFurniture(i) && page.Lines[i] is { Count: > 0 } line)
                MarkIn(page, marks, i, line, isTitle: i == title);
    }

    private static void MarkIn(Page page, PageMarks marks, int index, PageLine line, bool isTitle)
    {
        var hit = page.HitAt(line.First);
        if (!isTitle && line.Count <= LongestLink && page.Text.Text[line.Start] == '>')
            marks.MarkLine(index, BoilerplateKind.RelatedList);
        else if (hit.Is(PhraseUse.Opening) && !isTitle && line.Count <= Longest(hit.OpeningKind)
            && (hit.OpeningKind is not (BoilerplateKind.Byline or BoilerplateKind.Source) || index >= page.Lines.Count - LastLines || IsName(page, line.First + hit.Length, line.EndToken)))
            marks.MarkLine(index, hit.OpeningKind);
        else if (page.Has(PhraseUse.Opening))
            MarkEnd(page, marks, line);
    }

    /// <summary>How many tokens a line of a kind has at most, when it is no text.</summary>
    private static int Longest(BoilerplateKind kind) => kind switch
    {
        BoilerplateKind.Byline or BoilerplateKind.Source => 14,
        BoilerplateKind.Caption => 35,
        BoilerplateKind.Footer => 0,
        _ => 60,
    };

    private static void MarkEnd(Page page, PageMarks marks, PageLine line)
    {
        for (var i = line.EndToken - 1; i > line.First && i >= line.EndToken - LongestInside; i--)
            if (page.HitAt(i) is var hit && hit.Is(PhraseUse.Opening) && page.IsCapital(i) && page.StartsSentence(line, i)
                && hit.OpeningKind is BoilerplateKind.Byline or BoilerplateKind.Source && IsName(page, i + hit.Length, line.EndToken))
            {
                marks.Mark(page[i].Start, line.End, hit.OpeningKind);
                return;
            }
    }

    private static bool IsName(Page page, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!page.IsCapital(i))
                return false;
        return end > first && end - first <= LongestInside;
    }
}
