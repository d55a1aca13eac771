namespace Classifier.Text.Boilerplate;

/// <summary>The title once more: under the stamp, as pages print it, or at the foot.</summary>
internal static class Titles
{
    public static void MarkRepeated(Page page, PageMarks marks)
    {
        var title = marks.NextText(0);
        if (title == page.Lines.Count)
            return;
        for (var i = title + 1; i < page.Lines.Count; i++)
            if (!marks.IsFurniture(i) && IsSame(page, page.Lines[title], page.Lines[i]))
                marks.MarkLine(i, BoilerplateKind.RepeatedTitle);
    }

    /// <summary>Whether two lines hold the same words.</summary>
    public static bool IsSame(Page page, PageLine title, PageLine line)
    {
        if (title.Count != line.Count)
            return false;
        for (var i = 0; i < title.Count; i++)
            if (!page.AreSame(title.First + i, line.First + i))
                return false;
        return true;
    }
}
