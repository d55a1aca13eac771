namespace Classifier.Text.Boilerplate;

/// <summary>
/// Whether a page holds an official document. Its head, addressees, signature and contact data look like furniture and are not, so on
/// such a page only what no document holds is taken for furniture.
/// </summary>
internal static class OfficialLayout
{
    private const int Enough = 2;

    public static bool IsOn(Page page)
    {
        if (!page.Has(PhraseUse.Official))
            return false;
        var seen = 0;
        foreach (var line in page.Lines)
            for (var i = line.First; i < line.EndToken; i++)
                if (page.HitAt(i) is var hit && hit.Is(PhraseUse.Official) && page.IsCapital(i) && (i == line.First || page.StartsSentence(line, i) || IsUpper(page, i, hit.Length))
                    && ++seen == Enough)
                    return true;
        return false;
    }

    private static bool IsUpper(Page page, int first, int length)
    {
        for (var i = first; i < first + length; i++)
            if (page[i].Case != Tokens.LetterCase.Upper)
                return false;
        return true;
    }
}
