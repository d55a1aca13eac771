namespace Classifier.Text.Headers;

/// <summary>The kinds of documents as they are printed under the head.</summary>
internal static class DocumentTypes
{
    private static readonly PhraseSet Types = new(
        "quyết định|nghị quyết|nghị quyết liên tịch|chỉ thị|quy chế|quy định|thông cáo|thông báo|hướng dẫn|chương trình|chương trình hành động"
        + "|kế hoạch|kế hoạch liên tịch|phương án|đề án|dự án|báo cáo|biên bản|tờ trình|hợp đồng|công điện|bản ghi nhớ|giấy ủy quyền|giấy mời"
        + "|giấy giới thiệu|công văn|kết luận|thông tư|thông tư liên tịch|nghị định|luật|bộ luật|pháp lệnh|lệnh|văn bản hợp nhất|giấy phép"
        + "|lời kêu gọi|thông báo kết luận|quy chế phối hợp|thư mời|phiếu trình|đề cương|thông tri");

    /// <summary>How many tokens the kind of document printed at a token takes; 0 when there is none.</summary>
    public static int Match(HeaderTokens tokens, int i)
    {
        var length = Types.Match(tokens, i);
        return length > 0 && (IsUpper(tokens, i, length) || IsLine(tokens, i, length)) ? length : 0;
    }

    /// <summary>A kind of document is named at a token, however printed.</summary>
    public static bool IsNamedAt(HeaderTokens tokens, int i) => Types.Match(tokens, i) > 0;

    private static bool IsUpper(HeaderTokens tokens, int first, int length)
    {
        for (var i = first; i < first + length; i++)
            if (!tokens.IsUpper(i))
                return false;
        return true;
    }

    private static bool IsLine(HeaderTokens tokens, int i, int length) =>
        tokens.IsCapital(i) && tokens.StartsLine(i) && (i + length == tokens.Count || tokens.StartsLine(i + length));
}
