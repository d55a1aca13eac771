namespace Classifier.Text.Headers;

/// <summary>Reads the issuer and the body over it from the words in capitals around the motto, in whatever order the columns were joined.</summary>
internal static class IssuerReader
{
    private const int MaximumTokens = 40;

    // Bodies that stand under another one; each may open the second line of the left column.
    private static readonly PhraseSet Subordinates = new(
        "sở|cục|chi cục|tổng cục|vụ|phòng|văn phòng|ban|trung tâm|trường|bệnh viện|viện|học viện|đảng ủy|đảng bộ|chi bộ|huyện ủy|tỉnh ủy"
        + "|thành ủy|quận ủy|thị ủy|công an|ủy ban|ủy ban nhân dân|ubnd|hội đồng|hội đồng nhân dân|hđnd|liên đoàn|công đoàn|hội nông dân|hội liên hiệp"
        + "|hội cựu chiến binh|hội chữ thập đỏ|thanh tra|kho bạc|hạt kiểm lâm|trạm|thuế tỉnh|thuế thành phố|thuế cơ sở|chi nhánh|bảo hiểm xã hội"
        + "|tòa án|viện kiểm sát|tổ công tác|đoàn thanh niên|tỉnh đoàn|huyện đoàn|ban chấp hành|ban chỉ đạo|ban thường vụ|bộ chỉ huy|ban chỉ huy|ủy ban kiểm tra"
        + "|ban tuyên giáo|ban tổ chức|ban dân vận|ban nội chính|ban quản lý|mặt trận tổ quốc");

    private static readonly PhraseSet Others = new(
        "bộ|chính phủ|thủ tướng|quốc hội|chủ tịch nước|ngân hàng|kiểm toán|đoàn|mặt trận|tập đoàn|tổng công ty|đài|thông tấn xã|quân khu|tổng liên đoàn|bộ tư lệnh|hội|xã|phường");

    // Words that make the next one part of a name: "MÔI TRƯỜNG", "HẢI PHÒNG", "XÃ HỘI", "TỈNH ỦY".
    private static readonly PhraseSet Joiners = new("môi|thị|hải|quốc|biên|dự|tiền|xã|tỉnh|huyện|phường|quận|và|nội|cán|của");

    private static readonly PhraseSet Hanoi = new("hà nội");

    public static (HeaderPart? Superior, HeaderPart? Issuer) Read(HeaderTokens tokens, HeaderFrame frame)
    {
        var run = Run(tokens, frame);
        var starts = Starts(tokens, run);
        if (starts.Count == 0)
            return (null, null);
        var holes = frame.Holes;
        var issuer = PartText.Of(tokens, new(starts[^1], run[^1] + 1), holes);
        return (starts.Count == 1 ? null : PartText.Of(tokens, new(starts[^2], run[run.IndexOf(starts[^1]) - 1] + 1), holes), issuer);
    }

    /// <summary>The tokens in capitals before the first fixed point, and between it and the number.</summary>
    private static List<int> Run(HeaderTokens tokens, HeaderFrame frame)
    {
        var run = new List<int>();
        for (var i = frame.First - 1; i >= 0 && run.Count < MaximumTokens && IsName(tokens, i) && tokens.IsLoose(i + 1); i--)
            run.Add(i);
        run.Reverse();
        var isFirstLine = frame.NumberTokens.IsEmpty || frame.NumberTokens.First > frame.First;
        for (var i = frame.First; isFirstLine && i < tokens.Count && run.Count < MaximumTokens; i++)
        {
            if (frame.Holes.FirstOrDefault(h => h.Contains(i)) is { IsEmpty: false } hole)
            {
                if (hole == frame.NumberTokens || hole == frame.Date?.Tokens)
                    break;
                i = hole.End - 1;
            }
            else if (IsName(tokens, i) && DocumentTypes.Match(tokens, i) == 0)
            {
                run.Add(i);
            }
            else
            {
                break;
            }
        }
        return run;
    }

    private static bool IsName(HeaderTokens tokens, int i) => tokens.IsUpper(i) || tokens.IsNumber(i);

    /// <summary>
    /// Where the bodies in a run begin. One opens at a word for a body, but not inside the name of another: two words must have passed, or
    /// one and a line end.
    /// </summary>
    private static List<int> Starts(HeaderTokens tokens, List<int> run)
    {
        var starts = new List<int>();
        for (var (r, free) = (0, 0); r < run.Count; r++)
        {
            var i = run[r];
            var length = Subordinates.Match(tokens, i);
            if (length == 0 && starts.Count == 0)
                length = Others.Match(tokens, i);
            if (length == 0 || (starts.Count > 0 && !Opens(tokens, run, r, free)))
                continue;
            starts.Add(i);
            free = r + length;
            r = free - 1;
        }
        return starts;
    }

    private static bool Opens(HeaderTokens tokens, List<int> run, int r, int free)
    {
        var isNewLine = tokens.StartsLine(run[r]) || run[r] > run[r - 1] + 1;
        return r - free >= (isNewLine ? 1 : 2) && (Joiners.Match(tokens, run[r - 1]) == 0 || Hanoi.Match(tokens, run[r - 1] - 1) > 0);
    }
}
