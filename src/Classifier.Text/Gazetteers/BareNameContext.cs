using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Gazetteers;

/// <summary>Tells from the words around a bare name that no unit is meant. One for texts with marks, one for texts without.</summary>
internal sealed class BareNameContext
{
    // Frequent family names, and the middle names Văn and Thị: Nguyễn Thái Bình, Văn Yên.
    private const string PersonNames =
        "nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|ngô|dương|lý|đinh|trịnh|đoàn|lương|mai|cao|hà|tạ|trương|lưu|tô|đào|triệu|phùng"
        + "|tống|vương|kiều|quách|lâm|chu|châu|thái|mạc|nghiêm|tôn|thân|khuất|giàng|thào|hầu|bạch|doãn|đàm|giáp|hứa|văn|thị";

    private const string Landmarks = "đường|phố|ngõ|sông|núi|cầu|chợ|ga|báo|bia|cảng|ông|bà|anh|chị|cô|chú|em|cháu|thôn|ấp|xóm|làng|phim|ca sĩ|nghệ sĩ|diễn viên|xuyên|thủy điện|thành cổ";

    // These bear the name of a person or of an older place as often as that of the commune they stand in.
    private const string SmallLandmarks =
        "sân bay|bệnh viện|viện|bến xe|nhà hát|khách sạn|chùa|đền|hồ|chung cư|tòa nhà|dốc|đèo|đại học|đh|công ty|cty|siêu thị|công viên|quảng trường"
        + "|quốc tế|đoàn|khu|bản|buôn|nhóm|tập đoàn|thương hiệu|clb|trung tâm";

    private readonly PhraseSet _persons;
    private readonly PhraseSet _landmarks;
    private readonly PhraseSet _small;

    private BareNameContext(Func<string, string> spelling) => (_persons, _landmarks, _small) =
        (new(spelling(PersonNames)), new(spelling(Landmarks)), new(spelling(SmallLandmarks)));

    /// <summary>For texts with marks, or for texts without.</summary>
    public static BareNameContext Of(bool plain) => new(plain ? PlainLetters.Of : words => words);

    /// <summary>Whether the name that begins at a token belongs to a person, a street, a river or the like, or is part of an address.</summary>
    public bool IsOther(NormalizedText text, int token)
    {
        if (token == 0)
            return false;
        var before = text.Tokens[token - 1];
        if ((NameText.Before(text, token) is ", " or " " && IsHouseNumber(text, token - 1)) || IsCredit(text, token))
            return true;
        return NameText.Before(text, token) is " "
            && (Follows(text, token, _landmarks) || (before.Case != LetterCase.Lower && _persons.Has(text, token - 1)));
    }

    /// <summary>Whether a commune's name that takes these tokens belongs to something else: an airport, a hotel, a longer name.</summary>
    public bool IsOtherThanCommune(NormalizedText text, int token, int end) =>
        (token > 0 && NameText.Before(text, token) is " " && Follows(text, token, _small))
        || (end < text.Tokens.Length && NameText.Before(text, end) is " " && text.Tokens[end].Case == LetterCase.Capitalised && !IsPerson(text, end)
            && text.Tokens[token].Case == LetterCase.Capitalised);

    /// <summary>Whether a word is a family name.</summary>
    public bool IsPerson(NormalizedText text, int token) => _persons.Has(text, token);

    // Số 28A, Điện Biên Phủ
    private static bool IsHouseNumber(NormalizedText text, int last)
    {
        if (text.Tokens[last] is { Kind: TokenKind.Syllable, Length: 1 } && last > 0 && NameText.Before(text, last).IsEmpty)
            last--;
        return last > 0 && text.Tokens[last].Kind == TokenKind.Number && NameText.Word(text, last - 1) is "số" or "so";
    }

    // Ảnh: ĐÔNG HÀ
    private static bool IsCredit(NormalizedText text, int token) => text.Tokens[token].Case == LetterCase.Upper
        && NameText.Before(text, token) is ": " or ":" && NameText.Word(text, token - 1) is "ảnh" or "clip" or "video" or "họa" or "hoạ" or "nguồn" or "anh";

    private static bool Follows(NormalizedText text, int token, PhraseSet words) =>
        words.Has(text, token - 1) || (token > 1 && NameText.Before(text, token - 1) is " " && words.Has(text, token - 2, token - 1));
}
