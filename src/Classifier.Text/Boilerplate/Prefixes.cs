using Classifier.Text.Tokens;

namespace Classifier.Text.Boilerplate;

/// <summary>
/// What newspapers print before the first sentence: <c>(Dân trí) -</c>, <c>TT (Gia Lai) -</c>, <c>Đắk Nông -</c>, and place names glued to
/// the first word, as pages do that print them in another style.
/// </summary>
internal static class Prefixes
{
    private const int FirstLines = 6;
    private const int LongestBracket = 5;
    private const int LongestPlace = 4;
    private const int ShortestParagraph = 15;

    public static void Mark(Page page, PageMarks marks)
    {
        for (var (i, seen) = (marks.NextText(0), 0); i < page.Lines.Count && seen < FirstLines; i = marks.NextText(i + 1), seen++)
        {
            var line = page.Lines[i];
            for (var token = line.First; token < line.EndToken && (token == line.First || i == 0); token++)
                if (MarkAt(page, marks, line, token))
                    return;
        }
    }

    private static bool MarkAt(Page page, PageMarks marks, PageLine line, int token)
    {
        var isFirst = token == line.First;
        var start = isFirst ? line.Start : page[token].Start;
        if (Agency(page, line, token) is > 0 and var agency && IsFollowed(page, line, agency))
        {
            start = isFirst || page.GapBefore(token).IndexOf('(') < 0 ? start : page[token - 1].End + page.GapBefore(token).IndexOf('(');
            marks.Mark(start, AfterDash(page, agency), BoilerplateKind.AgencyPrefix);
            return true;
        }
        if (!isFirst || line.Count < ShortestParagraph)
            return false;
        if (page.HitAt(token) is var hit && hit.Is(PhraseUse.Place) && page.IsCapital(token) && IsFollowed(page, line, token + hit.Length)
            && !page.HitAt(token + hit.Length).Is(PhraseUse.Place) && page.EndsSentence(line))
        {
            marks.Mark(start, AfterDash(page, token + hit.Length), BoilerplateKind.PlacePrefix);
            return true;
        }
        return MarkGlued(page, marks, line);
    }

    /// <summary>The token after an agency, or after anything in brackets at the start of a line; 0 when there is none.</summary>
    private static int Agency(Page page, PageLine line, int token)
    {
        var isBracketed = page.GapBefore(token).EndsWith('(');
        var hit = page.HitAt(token);
        var isAgency = hit.Is(PhraseUse.Agency) && (page[token].Case is LetterCase.Upper or LetterCase.Mixed || hit.Length > 1 || isBracketed);
        if (token == line.First && isBracketed)
            return BracketEnd(page, line, token);
        if (!isAgency || (token > line.First && !isBracketed))
            return 0;
        var end = token + hit.Length;
        while (end < line.EndToken && page.GapBefore(end) is "." or " Online")
            end++;
        return end < line.EndToken && page.GapBefore(end).EndsWith('(') ? BracketEnd(page, line, end) : end;
    }

    private static int BracketEnd(Page page, PageLine line, int token)
    {
        for (var i = token + 1; i < line.EndToken && i <= token + LongestBracket; i++)
            if (page.GapBefore(i).StartsWith(')'))
                return i;
        return 0;
    }

    /// <summary>A dash between spaces, or after a bracket, and a capital behind it.</summary>
    private static bool IsFollowed(Page page, PageLine line, int token) =>
        token < line.EndToken && page.GapBefore(token).TrimEnd(" \"'").TrimStart(')') is " -" or "-" or " :" && page.GapBefore(token).Length > 1
        && (page.IsCapital(token) || page.IsNumber(token));

    // A quotation mark behind the dash is the sentence's.
    private static int AfterDash(Page page, int token)
    {
        var end = page[token].Start;
        while (page.Text.Text[end - 1] is '"' or '\'')
            end--;
        return end;
    }

    private static bool MarkGlued(Page page, PageMarks marks, PageLine line)
    {
        var last = line.First;
        while (last < line.EndToken && last < line.First + LongestPlace && page[last].Case is LetterCase.Upper or LetterCase.Capitalised)
            last++;
        if (last == line.EndToken || page[last].Case != LetterCase.Mixed)
            return false;
        var end = page[last].Start + LastCapital(page.Text.Text.Slice(page[last].Start, page[last].Length));
        if (!Places.Contains(page.Text.Folded[page[line.First].Start..end]))
            return false;
        marks.Mark(line.Start, end, BoilerplateKind.PlacePrefix);
        return true;
    }

    // Where the word begins that the name is glued to.
    private static int LastCapital(ReadOnlySpan<char> word)
    {
        var i = word.Length - 1;
        while (i > 0 && !char.IsUpper(word[i]))
            i--;
        return i;
    }
}
