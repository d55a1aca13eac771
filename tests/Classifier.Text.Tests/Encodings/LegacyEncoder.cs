using System.Text;

namespace Classifier.Text.Tests.Encodings;

/// <summary>Composed Unicode to the legacy encodings, from tables of the tests' own.</summary>
internal static class LegacyEncoder
{
    // Letter without tone, then the bytes of the letter with no tone, huyền, hỏi, ngã, sắc, nặng (TCVN 5712:1993, VN3); 00 for ASCII.
    private static readonly string[] Tcvn3Rows =
    [
        "aàảãáạ 00 B5 B6 B7 B8 B9", "ăằẳẵắặ A8 BB BC BD BE C6", "âầẩẫấậ A9 C7 C8 C9 CA CB", "eèẻẽéẹ 00 CC CE CF D0 D1",
        "êềểễếệ AA D2 D3 D4 D5 D6", "iìỉĩíị 00 D7 D8 DC DD DE", "oòỏõóọ 00 DF E1 E2 E3 E4", "ôồổỗốộ AB E5 E6 E7 E8 E9",
        "ơờởỡớợ AC EA EB EC ED EE", "uùủũúụ 00 EF F1 F2 F3 F4", "ưừửữứự AD F5 F6 F7 F8 F9", "yỳỷỹýỵ 00 FA FB FC FD FE",
    ];

    private static readonly Dictionary<char, char> Tcvn3Codes = BuildTcvn3();

    private static readonly Dictionary<char, string> VniCodes = BuildVni();

    /// <summary>Every letter with marks, small and capital.</summary>
    public static IEnumerable<char> Letters => VniCodes.Keys;

    /// <summary>In TCVN3; a capital with a tone gets the code of the small letter, as in a capital font.</summary>
    public static string Tcvn3(string text) => string.Concat(text.Select(c => Tcvn3Codes.GetValueOrDefault(c, c)));

    /// <summary>In VNI for Windows; marks of capitals are capitals.</summary>
    public static string Vni(string text) => string.Concat(text.Select(c => VniCodes.TryGetValue(c, out var code) ? code : c.ToString()));

    /// <summary>UTF-8 read as Latin-1.</summary>
    public static string Latin1(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>UTF-8 read as Windows-1252, the five open bytes as controls.</summary>
    public static string Windows1252(string text)
    {
        const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
        return string.Concat(Latin1(text).Select(c => c is >= '\u0080' and < '\u00A0' ? High[c - 0x80] : c));
    }

    private static Dictionary<char, char> BuildTcvn3()
    {
        var codes = new Dictionary<char, char> { ['đ'] = '\u00AE' };
        foreach (var row in Tcvn3Rows.Select(r => r.Split(' ')))
            for (var i = 0; i < 6; i++)
                if (row[i + 1] != "00")
                    codes[row[0][i]] = codes[char.ToUpperInvariant(row[0][i])] = (char)Convert.ToInt32(row[i + 1], 16);
        foreach (var (letter, code) in "ĂÂÊÔƠƯĐ".Zip("\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7"))
            codes[letter] = code;
        return codes;
    }

    private static Dictionary<char, string> BuildVni()
    {
        var codes = new Dictionary<char, string> { ['đ'] = "ñ", ['ơ'] = "ô", ['ư'] = "ö", ['ỵ'] = "î", ['í'] = "í", ['ì'] = "ì", ['ỉ'] = "æ", ['ĩ'] = "ó", ['ị'] = "ò" };
        const string Vowels = "aàảãáạ âầẩẫấậ ăằẳẵắặ eèẻẽéẹ êềểễếệ oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ";
        const string Marks = "øûõùï âàåãáä êèúüéë øûõùï âàåãáä øûõùï âàåãáä øûõùï øûõùï øûõùï øûõùï";
        const string Bases = "aaaeeooôuöy";
        foreach (var ((vowels, marks), letter) in Vowels.Split(' ').Zip(Marks.Split(' ')).Zip(Bases))
            foreach (var (vowel, mark) in (marks.Length == 5 ? vowels[1..] : vowels).Zip(marks))
                codes.TryAdd(vowel, $"{letter}{mark}");
        foreach (var (letter, code) in codes.ToList())
            codes[char.ToUpperInvariant(letter)] = code.ToUpperInvariant();
        return codes;
    }
}
