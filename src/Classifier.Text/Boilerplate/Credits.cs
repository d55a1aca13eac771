using Classifier.Text.Tokens;

namespace Classifier.Text.Boilerplate;

/// <summary>
/// The names of photographers. Inside a paragraph the sentence that a credit follows is the caption; where the credit ends can only be
/// guessed, since the next sentence begins with a capital as well.
/// </summary>
internal static class Credits
{
    private const int LongestCredit = 8;
    private const int LongestCaption = 35;
    private const int LongestName = 4;
    private const int LongestBracket = 80;

    /// <summary>Whether a line is one caption with its credit at the end.</summary>
    public static bool EndsIn(Page page, PageLine line)
    {
        if (!page.Has(PhraseUse.Credit))
            return false;
        for (var i = line.EndToken - 1; i > line.First && i >= line.EndToken - LongestCredit; i--)
            if (IsAt(page, line, i))
                return page.SentencesBefore(line, i) <= 1;
        return false;
    }

    /// <summary>Marks the captions inside the lines that are text.</summary>
    public static void Mark(Page page, PageMarks marks)
    {
        if (!page.Has(PhraseUse.Credit))
            return;
        for (var line = marks.NextText(0); line < page.Lines.Count; line = marks.NextText(line + 1))
            MarkIn(page, page.Lines[line], marks);
    }

    private static void MarkIn(Page page, PageLine line, PageMarks marks)
    {
        var sentence = line.First;
        for (var i = line.First; i < line.EndToken; i++)
        {
            // A credit on its own follows the caption's full stop.
            if (IsAt(page, line, i) || (page.StartsSentence(line, i) && IsIllustration(page, line, i)))
            {
                var start = i - sentence <= LongestCaption && sentence < i ? page[sentence].Start : page[i].Start - (page.GapBefore(i).EndsWith('(') ? 1 : 0);
                var end = End(page, line, i);
                marks.Mark(start, end, BoilerplateKind.Caption);
                while (i + 1 < line.EndToken && page[i + 1].Start < end)
                    i++;
                sentence = i + 1;
            }
            else if (i > line.First && page.EndsSentenceBefore(i) && !(i + 1 < line.EndToken && page.HitAt(i).Is(PhraseUse.Credit)))
            {
                sentence = i;
            }
        }
    }

    private static bool IsAt(Page page, PageLine line, int token) =>
        token > line.First && page.HitAt(token).Is(PhraseUse.Credit) && !IsIllustration(page, line, token)
        && (page.IsCapital(token) || page.GapBefore(token).ContainsAny('(', '-'));

    /// <summary><c>Ảnh minh họa.</c> as a sentence of its own.</summary>
    private static bool IsIllustration(Page page, PageLine line, int token) =>
        page.HitAt(token) is { Length: > 1 } hit && hit.Is(PhraseUse.Credit) && page.IsCapital(token)
        && token + hit.Length is var end && (end == line.EndToken || page.GapBefore(end).StartsWith('.'));

    private static int End(Page page, PageLine line, int token)
    {
        if (page.GapBefore(token).EndsWith('('))
        {
            var rest = page.Text.Text[page[token].Start..Math.Min(line.End, page[token].Start + LongestBracket)];
            return rest.IndexOf(')') is >= 0 and var close ? page[token].Start + close + 1 : page[token].Start;
        }
        var first = token + page.HitAt(token).Length;
        var end = first < line.EndToken && page.GapBefore(first).Contains(':') ? NameEnd(page, line, first) : first;
        if (end == line.EndToken)
            return line.End;
        return page[end - 1].End + (page.Text.Text[page[end - 1].End] == '.' ? 1 : 0);
    }

    /// <summary>The token after a name: capitals throughout, or at most two words when more follow that may be another name's.</summary>
    private static int NameEnd(Page page, PageLine line, int first)
    {
        var end = first;
        while (end < line.EndToken && page[end].Case == LetterCase.Upper && page[end].Length > 1)
            end++;
        if (end > first)
            return end;
        while (end < line.EndToken && page.IsCapital(end) && (end == first || page.GapBefore(end) is " " or "/" or " / " or "."))
            end++;
        return end == line.EndToken || end == first ? end : first + (end - first <= LongestName ? Math.Max(end - first - 1, 1) : 2);
    }
}
