using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Gazetteers;

/// <summary>Tells from the word before a bare name that no unit is meant.</summary>
internal static class BareNameContext
{
    // Frequent family names, and the middle names Văn and Thị: Nguyễn Thái Bình, Văn Yên.
    private static readonly HashSet<string> PersonNames =
    [
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô", "dương", "lý", "đinh", "trịnh",
        "đoàn", "lương", "mai", "cao", "hà", "tạ", "văn", "thị",
    ];

    private static readonly HashSet<string> Landmarks =
        ["đường", "phố", "ngõ", "sông", "núi", "cầu", "chợ", "ga", "báo", "bia", "cảng", "ông", "bà", "anh", "chị", "cô", "chú"];

    /// <summary>Whether the name that begins at a token belongs to a person, a street, a river or the like.</summary>
    public static bool IsOther(NormalizedText text, int token)
    {
        if (token == 0 || NameText.Before(text, token) is not " ")
            return false;
        var before = text.Tokens[token - 1];
        var word = text.Folded.Slice(before.Start, before.Length).ToString();
        return Landmarks.Contains(word) || (before.Case != LetterCase.Lower && PersonNames.Contains(word));
    }
}
