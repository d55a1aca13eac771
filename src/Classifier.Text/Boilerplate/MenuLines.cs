namespace Classifier.Text.Boilerplate;

/// <summary>
/// Lines that hold nothing but menu entries, buttons, counters and stamps. Words that could as well be a heading, and dates alone,
/// count only at the head or the foot of the page or beside such a line.
/// </summary>
internal static class MenuLines
{
    private enum Verdict : byte
    {
        Text,
        Perhaps,
        Furniture,
    }

    public static void Mark(Page page, PageMarks marks, bool isOfficial)
    {
        var verdicts = new Verdict[page.Lines.Count];
        var kinds = new BoilerplateKind[page.Lines.Count];
        for (var i = 0; i < verdicts.Length; i++)
            verdicts[i] = Judge(page, page.Lines[i], isFollowed: i + 1 < verdicts.Length, out kinds[i]);
        SpareTitles(page, verdicts);
        if (!isOfficial)
            Promote(verdicts, isHeadFurniture: !IsTitle(page, verdicts));
        for (var i = 0; i < verdicts.Length; i++)
            if (verdicts[i] == Verdict.Furniture)
                marks.MarkLine(i, kinds[i]);
    }

    // Pages print their title twice, and no menu stands twice running.
    private static void SpareTitles(Page page, Verdict[] verdicts)
    {
        for (var i = 1; i < verdicts.Length; i++)
            if (verdicts[i] == Verdict.Perhaps && verdicts[i - 1] == Verdict.Perhaps && page.Lines[i].Count > 0 && Titles.IsSame(page, page.Lines[i - 1], page.Lines[i]))
                (verdicts[i - 1], verdicts[i]) = (Verdict.Text, Verdict.Text);
    }

    /// <summary>A doubtful first line right above a paragraph is the only title there is, unless it is printed as sections are.</summary>
    private static bool IsTitle(Page page, Verdict[] verdicts) =>
        verdicts is [Verdict.Perhaps, Verdict.Text, ..] && page.IsParagraph(page.Lines[1]) && !page.IsUpper(page.Lines[0]);

    // Forwards and backwards once, so that a row of doubtful lines is settled by what stands on either side of it.
    private static void Promote(Verdict[] verdicts, bool isHeadFurniture)
    {
        var settled = isHeadFurniture;
        for (var i = 0; i < verdicts.Length; i++)
            settled = Settle(ref verdicts[i], settled);
        settled = true;
        for (var i = verdicts.Length - 1; i >= 0; i--)
            settled = Settle(ref verdicts[i], settled);
    }

    private static bool Settle(ref Verdict verdict, bool isBesideFurniture)
    {
        if (verdict == Verdict.Perhaps && isBesideFurniture)
            verdict = Verdict.Furniture;
        return verdict == Verdict.Furniture;
    }

    private static Verdict Judge(Page page, PageLine line, bool isFollowed, out BoilerplateKind kind)
    {
        kind = BoilerplateKind.Navigation;
        if (line.Count == 0)
            return Verdict.Perhaps;
        if (isFollowed && IsDoubled(page, line))
        {
            kind = BoilerplateKind.Section;
            return Verdict.Perhaps;
        }
        var run = new ElementRun(line.First);
        for (var i = line.First; i < line.EndToken;)
        {
            var element = Element.At(page, i, line.EndToken);
            if (element.Length == 0)
                return Verdict.Text;
            run.Add(element, i);
            i += element.Length;
        }
        kind = run.Kind;
        return run.FillsLine ? Verdict.Furniture : run.MayFillLine ? Verdict.Perhaps : Verdict.Text;
    }

    /// <summary>A heading printed twice in one line, as section names above a title are.</summary>
    private static bool IsDoubled(Page page, PageLine line)
    {
        if (line.Count < 4 || line.Count % 2 == 1)
            return false;
        var half = line.Count / 2;
        for (var i = line.First; i < line.First + half; i++)
            if (!page.AreSame(i, i + half))
                return false;
        return true;
    }
}
