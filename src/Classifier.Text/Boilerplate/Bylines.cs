namespace Classifier.Text.Boilerplate;

/// <summary>
/// The author's name, or the agency, after the last sentence: on a line of its own or not. What follows such a line are captions, when it
/// is all short: some sites print their pictures' texts there.
/// </summary>
internal static class Bylines
{
    private const int LongestName = 6;
    private const int LongestCaption = 60;
    private const int MostCaptions = 12;

    public static void Mark(Page page, PageMarks marks)
    {
        var title = marks.NextText(0);
        var last = marks.PreviousText(page.Lines.Count - 1);
        for (var (i, seen) = (last, 0); i > title && seen <= MostCaptions; i = marks.PreviousText(i - 1), seen++)
        {
            if (page.Lines[i].Count > LongestCaption)
                break;
            // A person shown, not the one who wrote.
            if (page.Word(page.Lines[i].First) is "ông" or "bà" && IsName(page, page.Lines[i], page.Lines[i].First))
                marks.MarkLine(i, BoilerplateKind.Caption);
            if (!IsName(page, page.Lines[i], page.Lines[i].First) || marks.IsFurniture(i) || page.Lines[i].Start * 2 < page.Text.Text.Length)
                continue;
            if (i < last && (!page.EndsSentence(page.Lines[i - 1]) || !AreCaptions(page, marks, i + 1, last)))
                break;
            marks.MarkLine(i, BoilerplateKind.Byline);
            for (var caption = i + 1; caption < page.Lines.Count; caption++)
                marks.MarkLine(caption, BoilerplateKind.Caption);
            return;
        }
        if (last >= title && last < page.Lines.Count)
            MarkEnd(page, marks, page.Lines[last]);
    }

    // Sentences, and lines with a photographer; a list of data is neither.
    private static bool AreCaptions(Page page, PageMarks marks, int first, int last)
    {
        for (var i = marks.NextText(first); i <= last; i = marks.NextText(i + 1))
            if (!Credits.EndsIn(page, page.Lines[i]) && (HasColon(page, page.Lines[i]) || (i < last && !page.EndsSentence(page.Lines[i]))))
                return false;
        return true;
    }

    private static bool HasColon(Page page, PageLine line)
    {
        for (var i = line.First + 1; i < line.EndToken; i++)
            if (page.GapBefore(i) is [.., ':', ' '])
                return true;
        return false;
    }

    private static void MarkEnd(Page page, PageMarks marks, PageLine line)
    {
        for (var i = line.EndToken - 1; i > line.First && i >= line.EndToken - LongestName && page.IsCapital(i); i--)
            if (page.GapBefore(i) is ['.' or '!' or '?' or '…' or '"' or '/', ..] and [.., ' ' or '(' or '*'] && page[i - 1].Length > 1)
            {
                if (IsName(page, line, i))
                    marks.Mark(page[i].Start, line.End, BoilerplateKind.Byline);
                return;
            }
    }

    /// <summary>Two to four capitalised syllables or initials, perhaps with where it was taken from in brackets; not a place or another word of pages.</summary>
    private static bool IsName(Page page, PageLine line, int first)
    {
        var end = first;
        while (end < line.EndToken && page.IsCapital(end) && !(end > first && page.GapBefore(end).ContainsAny("(:")))
            end++;
        var count = end - first;
        var isShort = count is > 1 and <= LongestName || (count == 1 && page[first] is { Length: > 1 and < 6, Case: Tokens.LetterCase.Upper or Tokens.LetterCase.Mixed });
        if (!isShort || (page.HitAt(first) is var hit && hit.Length >= count && !hit.Is(PhraseUse.Agency) && hit.Kind != BoilerplateKind.Byline))
            return false;
        return end == line.EndToken ? !page.Tail(line).ContainsAny(":?;") : line.EndToken - end <= LongestName && page.GapBefore(end).Contains('(');
    }
}
