namespace Classifier.Text.Boilerplate;

/// <summary>
/// Lines that are captions: by the credit at their end, by what they show (<c>… phát biểu tại hội nghị</c>), or because they stand a second
/// time among the captions at the foot. Lines that could as well be headings between paragraphs stay text.
/// </summary>
internal static class Captions
{
    private const int Longest = 45;
    private const int Shortest = 4;

    private static readonly HashSet<string> None = [];

    public static void Mark(Page page, PageMarks marks)
    {
        var known = Known(page, marks);
        // Whatever else is a caption names a photographer or tells what someone does.
        if (known.Count == 0 && !page.Has(PhraseUse.Credit | PhraseUse.Act))
            return;
        var title = marks.NextText(0);
        var before = title;
        for (var i = marks.NextText(title + 1); i < page.Lines.Count; i = marks.NextText(i + 1))
        {
            var line = page.Lines[i];
            if (line.Count is >= Shortest and <= Longest
                && ((known.Count > 0 && known.Contains(Trimmed(page, line))) || Credits.EndsIn(page, line) || EndsInOccasion(page, line)
                    || (ShowsPerson(page, line) && page.EndsSentence(page.Lines[before]))))
                marks.MarkLine(i, BoilerplateKind.Caption);
            else
                before = i;
        }
    }

    private static HashSet<string> Known(Page page, PageMarks marks) => !marks.HasLine(BoilerplateKind.Caption) ? None
        : [.. page.Lines.Where((line, i) => marks.KindOf(i) == BoilerplateKind.Caption && line.Count is >= Shortest and <= Longest).Select(line => Trimmed(page, line))];

    private static string Trimmed(Page page, PageLine line) => page.Text.Folded[page[line.First].Start..page[line.EndToken - 1].End].ToString();

    /// <summary>One clause that tells what someone does at a meeting and ends there.</summary>
    private static bool EndsInOccasion(Page page, PageLine line)
    {
        if (!page.Has(PhraseUse.Occasion))
            return false;
        var act = -1;
        for (var i = line.First + 1; i < line.EndToken; i++)
        {
            var hit = page.HitAt(i);
            if (act < 0 && hit.Is(PhraseUse.Act))
                act = i;
            if (act >= 0 && hit.Is(PhraseUse.Occasion) && i + hit.Length == line.EndToken)
                return page.SentencesBefore(line, i) == 0 && page.IsCapital(line.First) && (page.Tail(line).IsEmpty || page.Word(act) is "phát");
        }
        return false;
    }

    /// <summary>A line without an end mark that names a person first and what he does then; after a paragraph, no heading is like that.</summary>
    private static bool ShowsPerson(Page page, PageLine line)
    {
        if (!page.Tail(line).IsEmpty || !page.HitAt(line.First).Is(PhraseUse.Person) || page.SentencesBefore(line, line.EndToken) > 0)
            return false;
        for (var i = line.First + 1; i < line.EndToken; i++)
            if (page.HitAt(i).Is(PhraseUse.Act))
                return true;
        return false;
    }
}
