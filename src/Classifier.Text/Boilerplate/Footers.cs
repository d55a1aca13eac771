namespace Classifier.Text.Boilerplate;

/// <summary>The portal's own block at the foot: copyright, licence, editors, and the lines of contact data beside these.</summary>
internal static class Footers
{
    private const int Longest = 60;
    private const int LongestContact = 40;

    public static void Mark(Page page, PageMarks marks)
    {
        if (!page.Has(PhraseUse.Opening))
            return;
        var lines = page.Lines;
        var first = -1;
        for (var i = lines.Count - 1; i >= 0 && lines[i].Start * 2 >= page.Text.Text.Length; i--)
        {
            if (lines[i].Count == 0 || marks.IsFurniture(i))
                continue;
            if (lines[i].Count > Longest)
                break;
            if (IsOpening(page, lines[i].First))
                first = i;
        }
        if (first > 0)
            MarkBlock(page, marks, first);
        else if (lines.Count > 0)
            MarkInside(page, marks, lines[^1]);
    }

    // From the first copyright line on everything is furniture; before it, contact data.
    private static void MarkBlock(Page page, PageMarks marks, int first)
    {
        for (var i = first; i < page.Lines.Count; i++)
            marks.MarkLine(i, BoilerplateKind.Footer);
        for (var i = first - 1; i > 0 && page.Lines[i] is { Count: > 0 and <= LongestContact } line && page.HitAt(line.First).Is(PhraseUse.Contact); i--)
            marks.MarkLine(i, BoilerplateKind.Footer);
    }

    private static void MarkInside(Page page, PageMarks marks, PageLine line)
    {
        for (var i = line.EndToken - 1; i > line.First && i >= line.EndToken - Longest; i--)
            if (IsOpening(page, i) && page.IsCapital(i) && page.StartsSentence(line, i) && page.HitAt(i).Length > 1)
            {
                marks.Mark(page[i].Start, line.End, BoilerplateKind.Footer);
                return;
            }
    }

    private static bool IsOpening(Page page, int token) => page.HitAt(token) is var hit && hit.Is(PhraseUse.Opening) && hit.OpeningKind == BoilerplateKind.Footer;
}
