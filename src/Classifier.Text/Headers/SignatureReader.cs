namespace Classifier.Text.Headers;

/// <summary>Reads the signature: authority (<c>TM.</c>, <c>KT.</c>, <c>TL.</c>, <c>TUQ.</c>), office (<c>Q.</c> with it) and name.</summary>
internal static class SignatureReader
{
    private const int MaximumBlock = 60;
    private const int NameReach = 60;

    // An office without a mark before it is looked for at every line, so it is looked at less far.
    private const int BareReach = 12;
    private static readonly PhraseSet Titles = new(
        "chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|phó giám đốc|bộ trưởng|thứ trưởng|thủ tướng|phó thủ tướng|trưởng ban|phó trưởng ban"
        + "|chánh văn phòng|phó chánh văn phòng|cục trưởng|phó cục trưởng|chi cục trưởng|phó chi cục trưởng|tổng cục trưởng|phó tổng cục trưởng"
        + "|vụ trưởng|phó vụ trưởng|trưởng phòng|phó trưởng phòng|chủ nhiệm|phó chủ nhiệm|hiệu trưởng|phó hiệu trưởng|viện trưởng|phó viện trưởng"
        + "|chánh án|phó chánh án|chánh thanh tra|phó chánh thanh tra|tổng giám đốc|phó tổng giám đốc|thống đốc|phó thống đốc|tổng thanh tra"
        + "|phó tổng thanh tra|trưởng đoàn|phó trưởng đoàn|ủy viên|tổng bí thư|trưởng công an|phó trưởng công an|chỉ huy trưởng|chính ủy|trưởng thuế"
        + "|hạt trưởng|tổ trưởng|tổng thư ký|thường trực ban bí thư|chính trị viên|tư lệnh|trạm trưởng|trưởng khoa");

    /// <summary>The parts of the first signature from a token on; each may be missing.</summary>
    public static (HeaderPart? Authority, HeaderPart? Title, HeaderPart? Name) Read(HeaderTokens tokens, int first)
    {
        for (var i = first; i < tokens.Count; i++)
            if (BeginsAt(tokens, i))
                return ReadAt(tokens, i);
        return default;
    }

    /// <summary>A mark of authority, or an office in capitals that begins a line or closes the list of recipients.</summary>
    public static bool BeginsAt(HeaderTokens tokens, int i) => MarkLength(tokens, i) > 0
        || (tokens.IsUpper(i) && Titles.Match(tokens, i) is > 0 and var length && tokens.IsUpper(i + length - 1)
            && (tokens.StartsLine(i) || tokens.GapBefore(i).ContainsAny(".;")) && !NameAt(tokens, RunEnd(tokens, i, BareReach), BareReach).IsEmpty);

    /// <summary>Tokens of a mark of authority before words in capitals: one, or two for <c>T/M</c>; 0 when there is none.</summary>
    private static int MarkLength(HeaderTokens tokens, int i)
    {
        if (!tokens.IsUpper(i))
            return 0;
        var length = tokens.Word(i) switch
        {
            "tm" or "kt" or "tl" or "tuq" or "q" when tokens.GapAfter(i) is ['.', ..] or " " => 1,
            "t" or "k" when tokens.GapAfter(i) is "/" && i + 1 < tokens.Count && tokens.Word(i + 1) is "m" or "t" or "l" => 2,
            _ => 0,
        };
        var next = i + length;
        return length > 0 && next + 1 < tokens.Count && tokens.IsUpper(next) && tokens.IsUpper(next + 1)
            && tokens[next].Length > 1 && tokens.GapBefore(next) is "." or ". " or " " or ".\n" ? length : 0;
    }

    private static (HeaderPart?, HeaderPart?, HeaderPart?) ReadAt(HeaderTokens tokens, int first)
    {
        var end = RunEnd(tokens, first);
        var title = TitleStart(tokens, first, end);
        var authority = PartText.Of(tokens, new(first, title));
        var titleEnd = end;
        if (title == end && TitleBelow(tokens, end) is { IsEmpty: false } below)
            (title, titleEnd) = (below.First, below.End);
        var name = NameAt(tokens, titleEnd);
        return (authority, PartText.Of(tokens, new(title, titleEnd)), name.IsEmpty ? null : PartText.Of(tokens, name));
    }

    private static int RunEnd(HeaderTokens tokens, int first, int reach = MaximumBlock)
    {
        var end = first + 1;
        while (end < tokens.Count && end - first < reach && tokens.IsUpper(end)
            && (MarkLength(tokens, end - 1) > 0 || MarkLength(tokens, end) > 0 || tokens.IsLoose(end)))
            end++;
        return end;
    }

    /// <summary>Where the signer's own office begins: after the last mark and what it names, or at <c>Q.</c>, which belongs to the office.</summary>
    private static int TitleStart(HeaderTokens tokens, int first, int end)
    {
        var mark = -1;
        for (var i = first; i < end; i++)
            if (MarkLength(tokens, i) > 0)
                mark = i;
        if (mark < 0 || tokens.Word(mark) is "q")
            return mark < 0 ? first : mark;
        var named = mark + MarkLength(tokens, mark);
        for (var i = named + Math.Max(1, Titles.Match(tokens, named)); i < end; i++)
            if (Titles.Match(tokens, i) > 0 && !tokens.GapBefore(i).Contains(',') && tokens.Word(i - 1) is not ("đoàn" or "phó"))
                return i;
        return end;
    }

    /// <summary>An office in capitals some lines below, where another column was joined between.</summary>
    private static TokenRange TitleBelow(HeaderTokens tokens, int first)
    {
        for (var i = first; i < Math.Min(tokens.Count, first + NameReach); i++)
            if (tokens.IsUpper(i) && Titles.Match(tokens, i) is > 0 and var length && tokens.IsUpper(i + length - 1))
                return new(i, RunEnd(tokens, i));
        return default;
    }

    /// <summary>Two to five words with a capital each, at a token or on a line of their own soon after it.</summary>
    private static TokenRange NameAt(HeaderTokens tokens, int first, int reach = NameReach)
    {
        for (var i = first; i < Math.Min(tokens.Count, first + reach); i++)
        {
            if (i > first && !tokens.StartsLine(i) && !tokens.GapBefore(i).Contains(')'))
                continue;
            var end = i;
            while (end < tokens.Count && end - i < 6 && IsNameWord(tokens, end) && !DocumentTypes.IsNamedAt(tokens, end) && (end == i || tokens.GapBefore(end) is " "))
                end++;
            if (end - i is >= 2 and <= 5)
                return new(i, end);
        }
        return default;
    }

    private static bool IsNameWord(HeaderTokens tokens, int i) => tokens[i].Case == Tokens.LetterCase.Capitalised;
}
