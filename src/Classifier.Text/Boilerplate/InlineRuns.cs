namespace Classifier.Text.Boilerplate;

/// <summary>Counters, stamps and rows of menu entries inside lines that hold text as well: pages copied without their line ends.</summary>
internal static class InlineRuns
{
    private const int MostFillers = 4;

    public static void Mark(Page page, PageMarks marks)
    {
        for (var i = 0; i < page.Lines.Count; i++)
            if (!marks.IsFurniture(i))
                MarkIn(page, page.Lines[i], marks);
    }

    private static void MarkIn(Page page, PageLine line, PageMarks marks)
    {
        for (var i = line.First; i < line.EndToken;)
        {
            if (!page.IsNumber(i) && page.HitAt(i).Length == 0)
            {
                i++;
                continue;
            }
            var run = RunAt(page, line, i);
            if (!run.IsEmpty && IsFurniture(page, line, run))
                marks.Mark(page[run.First].Start, EndOf(page, line, run.End), run.Kind);
            i = Math.Max(run.End, i + 1);
        }
    }

    private static ElementRun RunAt(Page page, PageLine line, int first)
    {
        var run = new ElementRun(first);
        for (var i = first; i < line.EndToken;)
        {
            if (i > first && (i - run.End > MostFillers || !Stamps.AreNear(page.GapBefore(i))))
                break;
            var element = Element.At(page, i, line.EndToken);
            // Sentences list the same words with commas.
            if (i > first && page.GapBefore(i).Contains(',') && !element.IsDate && !element.IsClock)
                break;
            var isWord = element is { Length: > 0, IsDate: false, IsClock: false };
            if (element.Length == 0 || (isWord && !page.IsNumber(i) && !page.IsCapital(i) && (element.Use & PhraseUse.Filler) == 0))
                break;
            // A bare number belongs to the counter before it, and to nothing else.
            if (isWord && page.IsNumber(i))
            {
                if (!run.HasSure || run.End != i)
                    break;
                run.AddNumber();
            }
            else
            {
                run.Add(element, i);
            }
            i += element.Length;
        }
        return run;
    }

    private static bool IsFurniture(Page page, PageLine line, ElementRun run)
    {
        if (run.HasSure || run.IsRow)
            return true;
        if (!run.IsStamp || (run.First > line.First && page.HitAt(run.First - 1).Is(PhraseUse.Filler)))
            return false;
        return run.End == line.EndToken
            || (page.IsCapital(run.End) && !page.GapBefore(run.End).ContainsAny(",;"));
    }

    // What stands before the next text, brackets and bars, goes with the run.
    private static int EndOf(Page page, PageLine line, int end)
    {
        if (end == line.EndToken)
            return line.End;
        var gap = page.GapBefore(end);
        return gap.ContainsAny('"', '\'', '(') ? page[end - 1].End : page[end].Start;
    }
}
