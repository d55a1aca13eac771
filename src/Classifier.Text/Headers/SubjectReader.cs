namespace Classifier.Text.Headers;

/// <summary>Reads what a document is about: the words under its kind, or those after <c>V/v</c> in an official letter.</summary>
internal static class SubjectReader
{
    private const int MaximumTokens = 160;
    private const int TypeDistance = 60;
    private const int LongestAuthority = 12;
    private static readonly PhraseSet About = new("về việc|v v|vv|về");
    private static readonly PhraseSet Authorities = new(
        "chủ tịch|bộ trưởng|giám đốc|cục trưởng|tổng cục trưởng|thủ tướng|chánh án|viện trưởng|ủy ban|hội đồng|chính phủ|ban thường vụ|ban chấp hành"
        + "|thường trực|trưởng ban|thống đốc|tổng thanh tra|quốc hội|bộ|sở|ban chỉ đạo|hiệu trưởng|tổng giám đốc");
    private static readonly PhraseSet Connectives = new(
        "của|và|tại|năm|tỉnh|huyện|xã|phường|thành phố|quận|về|các|cho|trên|bàn|với|ở|từ|theo|đến|thị xã|thị trấn|số|do|bởi|là|đối");

    /// <summary>The kind of document and its subject, either of which may be missing.</summary>
    public static (TokenRange Type, TokenRange Subject) Read(HeaderTokens tokens, HeaderFrame frame)
    {
        for (var i = frame.First; i < Math.Min(tokens.Count, frame.End + TypeDistance); i++)
        {
            if (frame.Holes.FirstOrDefault(h => h.Contains(i)) is { IsEmpty: false } hole)
                i = hole.End - 1;
            else if (i >= frame.NumberTokens.End && DocumentTypes.Match(tokens, i) is > 0 and var length)
                return (new(i, i + length), Subject(tokens, frame, i + length));
            else if (i >= frame.NumberTokens.End && IsLetterSubject(tokens, i))
                return (default, Subject(tokens, frame, i));
            else if (BodyStart.IsAt(tokens, i))
                break;
        }
        return default;
    }

    private static bool IsLetterSubject(HeaderTokens tokens, int i) =>
        tokens.IsCapital(i) && About.Match(tokens, i) is 2 && tokens.GapAfter(i) is "/" or " ";

    private static TokenRange Subject(HeaderTokens tokens, HeaderFrame frame, int first)
    {
        if (first >= tokens.Count || BodyStart.IsAt(tokens, first) || tokens.GapBefore(first).Contains(':'))
            return default;
        var words = first + About.Match(tokens, first);
        var isUpper = words < tokens.Count && tokens.IsUpper(words) && tokens.IsUpper(Math.Min(words + 1, tokens.Count - 1));
        var limit = Math.Min(tokens.Count, first + MaximumTokens);
        var end = Math.Min(words + 1, limit);
        for (; end < limit; end++)
        {
            if (frame.Holes.FirstOrDefault(h => h.Contains(end)) is { IsEmpty: false } hole)
            {
                if (hole.End >= limit || tokens.IsCapital(hole.End))
                    break;
                end = hole.End - 1;
            }
            else if (EndsAt(tokens, end, isUpper))
            {
                break;
            }
        }
        while (end - 1 > first && tokens.IsNumber(end - 1) && tokens.GapAfter(end - 1) is ['.', ..])
            end--;
        return new(first, isUpper ? WithoutAuthority(tokens, first, end) : end);
    }

    private static bool EndsAt(HeaderTokens tokens, int i, bool isUpper)
    {
        if (BodyStart.IsAt(tokens, i) || DocumentTypes.Match(tokens, i) > 0 && tokens.StartsLine(i))
            return true;
        if (tokens.StartsLine(i) && Authorities.Match(tokens, i) > 0 && tokens.IsUpper(i) && Connectives.Match(tokens, i - 1) == 0)
            return true;
        if (isUpper)
            return !tokens.IsUpper(i) && !tokens.IsNumber(i);
        var isAuthority = tokens.IsUpper(i) && i + 1 < tokens.Count && tokens.IsUpper(i + 1) && Authorities.Match(tokens, i) > 0;
        return isAuthority || (tokens.StartsLine(i) ? !Continues(tokens, i) : tokens.GapBefore(i) is ['.', ' ', ..] && tokens.IsCapital(i) && tokens[i - 1].Length > 2);
    }

    /// <summary>A line goes on where the next begins in lower case or with a number, or where a word that cannot close a line stands before it.</summary>
    private static bool Continues(HeaderTokens tokens, int i) =>
        !tokens.GapBefore(i).ContainsAny(".;:") && !tokens.GapBefore(i).Contains("--", StringComparison.Ordinal)
        && (!tokens.IsCapital(i) && tokens.GapBefore(i).Trim("\n ") is "" or "," || Connectives.Match(tokens, i - 1) > 0);

    /// <summary>
    /// Leaves out the authority in capitals that a flattened text puts between the subject and <c>Căn cứ</c>: the last phrase that names
    /// one, unless a word before it says that it belongs to the subject.
    /// </summary>
    private static int WithoutAuthority(HeaderTokens tokens, int first, int end)
    {
        if (end >= tokens.Count || tokens.Word(end) is not ("căn" or "theo" or "xét" or "điện"))
            return end;
        for (var i = first + 2; i < end; i++)
            if (Authorities.Match(tokens, i) > 0 && Connectives.Match(tokens, i - 1) == 0
                && tokens.IsUpper(i) && tokens.GapBefore(i) is not ", " && end - i <= LongestAuthority)
                return i;
        return end;
    }
}
