namespace Classifier.Text.Headers;

/// <summary>Reads the legal bases: sentences that begin with <c>Căn cứ</c> and name a document.</summary>
internal static class LegalBasisReader
{
    private const int Reach = 3000;
    private const int MaximumTokens = 150;
    private const int NameDistance = 14;
    private static readonly PhraseSet Basis = new("căn cứ");
    private static readonly PhraseSet Enactments = new("điều 1|quyết định|quyết nghị|nghị quyết|kết luận");
    private static readonly PhraseSet Names = new(
        "luật|bộ luật|hiến pháp|nghị định|nghị quyết|thông tư|quyết định|pháp lệnh|chỉ thị|kế hoạch|công văn|quy chế|quy định|điều lệ|văn bản|hướng dẫn"
        + "|thông báo|kết luận|chương trình|đề án|báo cáo|tờ trình|công điện|biên bản");

    /// <summary>The bases from a token on, up to the word that enacts.</summary>
    public static IReadOnlyList<HeaderPart> Read(HeaderTokens tokens, int first)
    {
        var bases = new List<HeaderPart>();
        var limit = Math.Min(tokens.Count, first + Reach);
        for (var i = first; i < limit && !IsEnactment(tokens, i); i++)
        {
            if (!IsStart(tokens, i) || End(tokens, i) is var end && !NamesDocument(tokens, i + 2, end))
                continue;
            if (PartText.Of(tokens, new(i, end)) is { } part)
                bases.Add(part);
            i = end - 1;
        }
        return bases;
    }

    private static bool IsStart(HeaderTokens tokens, int i) => Basis.Match(tokens, i) > 0 && tokens.IsCapital(i)
        && (i == 0 || tokens.StartsLine(i) || tokens.GapBefore(i).ContainsAny(".;:/") || tokens.IsUpper(i - 1) || tokens.GapBefore(i).Contains('-'));

    private static bool IsEnactment(HeaderTokens tokens, int i) => tokens.IsCapital(i) && Enactments.Match(tokens, i) is > 0 and var length
        && (tokens.Word(i) is "điều" ? tokens.StartsLine(i) || tokens.GapBefore(i).ContainsAny(".:") : tokens.IsUpper(i) && tokens.GapAfter(i + length - 1) is [':', ..]);

    private static int End(HeaderTokens tokens, int first)
    {
        var end = first + 2;
        while (end < tokens.Count && end - first < MaximumTokens && !tokens.GapBefore(end).Contains(';')
            && !(tokens.StartsLine(end) && tokens.IsCapital(end) && !EndsOpen(tokens, end))
            && !(tokens.GapBefore(end).ContainsAny(".:") && tokens.IsCapital(end))
            && !(end > first + 2 && IsStart(tokens, end)) && !IsEnactment(tokens, end))
            end++;
        return end;
    }

    /// <summary>A wrapped line that stops in the middle of a name: neither punctuation nor a bullet follows.</summary>
    private static bool EndsOpen(HeaderTokens tokens, int next) => tokens.GapBefore(next) is "\n" && Basis.Match(tokens, next) == 0
        && !tokens.IsUpper(next) && tokens.Word(next) is not ("theo" or "xét" or "thực" or "điều" or "trên");

    private static bool NamesDocument(HeaderTokens tokens, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + NameDistance); i++)
            if (tokens.IsCapital(i) && Names.Match(tokens, i) > 0)
                return true;
        return false;
    }
}
