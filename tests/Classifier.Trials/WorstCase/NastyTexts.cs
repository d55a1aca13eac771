using System.Text;
using Classifier.Trials.Documents;

namespace Classifier.Trials.WorstCase;

/// <summary>Texts that are made to be slow: pieces repeated until they have so many bytes.</summary>
internal static class NastyTexts
{
    private static readonly (string Name, string Piece)[] Repeated =
    [
        ("one letter", "a"), ("one syllable", "xã "), ("spaces", " "), ("line ends", "\n"), ("full stops", "."), ("digits", "7"), ("capitals", "Ủ "), ("combining marks", "\u0301"),
        ("letter and marks", "a\u0323\u0302\u0301"), ("decomposed text", "Uy\u0309 ban nha\u0302n da\u0302n ti\u0309nh "), ("zero-width spaces", "a\u200B"), ("emoji", "😀"), ("Hangul and Han", "한字"),
        ("brackets", "(("), ("quotes", "“"), ("angle brackets", "<div>"), ("entities", "&amp;"), ("slashes", "1/"), ("numbers of documents", "12/2024/QĐ-UBND "), ("dates", "ngày 01/7/2025, "),
        ("unit names", "xã Yên Bình "), ("many-named units", "Hòa Bình "), ("kinds of units", "tỉnh huyện xã phường "), ("names of bodies", "UBND "), ("long bodies", "Ủy ban nhân dân tỉnh "),
        ("titles", "Chủ tịch UBND xã ông "), ("headers", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"), ("legal bases", "Căn cứ Nghị định số 1/2024/NĐ-CP của Chính phủ;\n"), ("addressees", "Kính gửi: Sở Y tế;\n"),
        ("recipients", "Nơi nhận:\n- Như trên;\n"), ("menus", "Trang chủ | Giới thiệu | "), ("short lines", "a\n"), ("counters", "Lượt xem: 1\n"), ("TCVN3", "Uû ban nh©n d©n tØnh "), ("VNI", "Uyû ban nhaân daân tænh "),
        ("twice UTF-8", "á»§y ban nhÃ¢n dÃ¢n "), ("syllables joined", "nghiêng"), ("abbreviations", "TP. "), ("signatures", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n"),
    ];

    /// <summary>Each with its name.</summary>
    /// <param name="bytes">UTF-8 bytes, about.</param>
    public static IEnumerable<(string Name, string Text)> All(int bytes) =>
    [
        .. Repeated.Select(text => (text.Name, string.Concat(Enumerable.Repeat(text.Piece, bytes / Encoding.UTF8.GetByteCount(text.Piece))))),
        ("random letters", Random(bytes, random => (char)('a' + random.Next(26)))),
        ("random syllables", Random(bytes, random => random.Next(5) == 0 ? ' ' : (char)('a' + random.Next(26)))),
        ("random Vietnamese letters", Random(bytes / 3, random => random.Next(4) == 0 ? ' ' : (char)(0x1EA0 + random.Next(90)))),
        ("lines of the corpus in one", OwnCorpus.Invent(2, bytes).Body.Replace('\n', ' ')),
    ];

    private static string Random(int count, Func<Random, char> letter)
    {
        var random = new Random(1);
        return string.Create(count, (random, letter), static (text, state) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = state.letter(state.random);
        });
    }
}
