namespace Classifier.Text.Normalization;

/// <summary>
/// The twelve Vietnamese vowel letters in two cases with six tones: 144 characters as rows (letter) and columns (<see cref="Tone"/>).
/// </summary>
internal static class VietnameseVowels
{
    private const int Tones = 6;

    private const string Letters =
        "aàảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "eèẻẽéẹ" + "êềểễếệ" + "iìỉĩíị" +
        "oòỏõóọ" + "ôồổỗốộ" + "ơờởỡớợ" + "uùủũúụ" + "ưừửữứự" + "yỳỷỹýỵ" +
        "AÀẢÃÁẠ" + "ĂẰẲẴẮẶ" + "ÂẦẨẪẤẬ" + "EÈẺẼÉẸ" + "ÊỀỂỄẾỆ" + "IÌỈĨÍỊ" +
        "OÒỎÕÓỌ" + "ÔỒỔỖỐỘ" + "ƠỜỞỠỚỢ" + "UÙỦŨÚỤ" + "ƯỪỬỮỨỰ" + "YỲỶỸÝỴ";

    // Position in Letters plus one, by character; all vowels are below U+1F00.
    private static readonly byte[] Positions = Build();

    /// <summary>Whether <paramref name="c"/> is one of the 144.</summary>
    public static bool Contains(char c) => Position(c) >= 0;

    /// <summary>The tone of a vowel; none for any other character.</summary>
    public static Tone ToneOf(char c) => Position(c) is >= 0 and var p ? (Tone)(p % Tones) : Tone.None;

    /// <summary>The vowel <paramref name="c"/> with another tone; any other character unchanged.</summary>
    public static char WithTone(char c, Tone tone) =>
        Position(c) is >= 0 and var p ? Letters[p - p % Tones + (int)tone] : c;

    /// <summary>
    /// Joins the vowel <paramref name="c"/>, whatever its tone, with a circumflex (U+0302), breve (U+0306) or horn (U+031B).
    /// Returns <paramref name="c"/> when there is no such letter.
    /// </summary>
    public static char WithShape(char c, char mark)
    {
        var shaped = (WithTone(c, Tone.None), mark) switch
        {
            ('a', '\u0306') => 'ă',
            ('A', '\u0306') => 'Ă',
            ('a', '\u0302') => 'â',
            ('A', '\u0302') => 'Â',
            ('e', '\u0302') => 'ê',
            ('E', '\u0302') => 'Ê',
            ('o', '\u0302') => 'ô',
            ('O', '\u0302') => 'Ô',
            ('o', '\u031B') => 'ơ',
            ('O', '\u031B') => 'Ơ',
            ('u', '\u031B') => 'ư',
            ('U', '\u031B') => 'Ư',
            _ => c,
        };
        return shaped == c ? c : WithTone(shaped, ToneOf(c));
    }

    private static int Position(char c) => c < Positions.Length ? Positions[c] - 1 : -1;

    private static byte[] Build()
    {
        var positions = new byte[0x1F00];
        for (var i = 0; i < Letters.Length; i++)
            positions[Letters[i]] = (byte)(i + 1);
        return positions;
    }
}
