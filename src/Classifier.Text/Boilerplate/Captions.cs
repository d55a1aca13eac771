using Classifier.Text.Tokens;

namespace Classifier.Text.Boilerplate;

/// <summary>
/// Captions by the credit at their end, or by what they show (<c>… phát biểu tại hội nghị</c>). In a longer line only the credit is marked,
/// since where the caption begins cannot be told from the sentence before it.
/// </summary>
internal static class Captions
{
    private const int Longest = 45;
    private const int LongestCredit = 8;

    public static void Mark(Page page, PageMarks marks)
    {
        var title = marks.NextText(0);
        for (var i = title + 1; i < page.Lines.Count; i++)
            if (!marks.IsFurniture(i) && page.Lines[i] is { Count: > 1 and <= Longest } line && (EndsInCredit(page, line) || ShowsOccasion(page, line)))
                marks.MarkLine(i, BoilerplateKind.Caption);
        for (var i = title; i < page.Lines.Count; i++)
            if (!marks.IsFurniture(i))
                MarkCredits(page, page.Lines[i], marks);
    }

    private static bool IsCredit(Page page, PageLine line, int token) =>
        page.HitAt(token).Is(PhraseUse.Credit) && (page.IsCapital(token) || page.GapBefore(token).Contains('(') || page.GapBefore(token).Contains('-'))
        && token > line.First;

    private static bool EndsInCredit(Page page, PageLine line)
    {
        for (var i = line.EndToken - 1; i > line.First && i >= line.EndToken - LongestCredit; i--)
            if (IsCredit(page, line, i))
                return SentencesBefore(page, line, i) <= 1;
        return false;
    }

    /// <summary>How many sentences end in the line before a token, what stands right before the token not counted.</summary>
    private static int SentencesBefore(Page page, PageLine line, int token)
    {
        var count = 0;
        for (var i = line.First + 1; i < token; i++)
            if (page.GapBefore(i) is ['.' or '!' or '?', ' ', ..] or ['"', '.', ..] && page[i - 1].Length > 2)
                count++;
        return count;
    }

    private static bool ShowsOccasion(Page page, PageLine line)
    {
        var acts = -1;
        for (var i = line.First; i < line.EndToken; i++)
        {
            var hit = page.HitAt(i);
            if (acts < 0 && i > line.First && hit.Is(PhraseUse.Act))
                acts = i;
            if (acts >= 0 && hit.Is(PhraseUse.Occasion) && i + hit.Length == line.EndToken)
                return SentencesBefore(page, line, i) == 0 && page.IsCapital(line.First) && (page.Tail(line).IsEmpty || page.Word(acts) is "phát");
        }
        return false;
    }

    private static void MarkCredits(Page page, PageLine line, PageMarks marks)
    {
        for (var i = line.First; i < line.EndToken; i++)
        {
            if (!IsCredit(page, line, i))
                continue;
            var (start, end) = page.GapBefore(i).EndsWith('(') ? InBrackets(page, line, i) : AfterDash(page, line, i);
            marks.Mark(start, end, BoilerplateKind.Caption);
        }
    }

    private static (int Start, int End) InBrackets(Page page, PageLine line, int token)
    {
        var start = page[token].Start - 1;
        var rest = page.Text.Text[start..Math.Min(line.End, start + 80)];
        return rest.IndexOf(')') is > 0 and var close ? (start, start + close + 1) : default;
    }

    // A name in capitals: where one in mixed case ends, the next sentence might have begun.
    private static (int Start, int End) AfterDash(Page page, PageLine line, int token)
    {
        var end = token + page.HitAt(token).Length;
        var first = end;
        while (end < line.EndToken && page[end].Case == LetterCase.Upper && page[end].Length > 1)
            end++;
        return end == first ? default : (page[token].Start, page[end - 1].End);
    }
}
