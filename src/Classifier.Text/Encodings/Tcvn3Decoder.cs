using System.Buffers;

namespace Classifier.Text.Encodings;

/// <summary>
/// TCVN3 (ABC): one byte a letter, seen here as the Latin-1 character of that byte. Only Ă Â Đ Ê Ô Ơ Ư have capital codes; the case of the
/// others is found by <see cref="Tcvn3Capitals"/>. The code of ư is the soft hyphen, which some programs turn into a hyphen.
/// </summary>
internal sealed class Tcvn3Decoder : ILegacyDecoder
{
    private const string Codes =
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";

    private const string Letters =
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

    // U+00A0 to U+00FF; zero where the encoding has no letter.
    private static readonly char[] Table = Build();

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private static readonly SearchValues<char> Signs = SearchValues.Create("×÷¼½¾©»·¹¨");

    public LegacyEncoding Encoding => LegacyEncoding.Tcvn3;

    public void Decode(ReadOnlySpan<char> text, int start, int end, DecodedRun output)
    {
        output.Clear(start);
        for (var i = start; i < end; i++)
        {
            var isHyphen = text[i] == '-' && IsLostSoftHyphen(output.LastWord(), text[(i + 1)..end]);
            output.Add(isHyphen ? 'ư' : IsLoneSign(text, i, start, end) ? text[i] : LetterOf(text[i]), i + 1);
        }
        Tcvn3Capitals.Apply(text, output);
    }

    /// <summary>The letter a code stands for, or the character itself.</summary>
    public static char LetterOf(char code) => code is >= '\u00A0' and <= '\u00FF' && Table[code - '\u00A0'] is var letter and not '\0' ? letter : code;

    // Signs whose letters (ẳ ẵ ắ â ằ ã ạ ă) are no words: ½, a bullet; and × ÷ (ì ữ) beside a number.
    private static bool IsLoneSign(ReadOnlySpan<char> text, int index, int start, int end)
    {
        if (!Signs.Contains(text[index])
            || (index > start && char.IsLetter(LetterOf(text[index - 1])))
            || (index + 1 < end && char.IsLetter(LetterOf(text[index + 1]))))
            return false;
        return text[index] is not ('×' or '÷')
            || text[start..index] is [.., >= '0' and <= '9'] or [.., >= '0' and <= '9', ' ']
            || text[(index + 1)..end] is [>= '0' and <= '9', ..] or [' ', >= '0' and <= '9', ..];
    }

    // "n-íc" is nước, "th- ký" is thư ký: consonants before the hyphen that make a syllable only with ư in its place.
    private static bool IsLostSoftHyphen(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length is 0 or > 3 || (after.Length > 0 && char.IsAsciiDigit(after[0])) || (before.Length > 1 && char.IsAsciiLetterUpper(before[^1])))
            return false;
        Span<char> word = stackalloc char[VietnameseSyllable.MaximumLength + 1];
        before.CopyTo(word);
        var length = before.Length;
        word[length++] = 'ư';
        foreach (var code in after)
        {
            if (length == word.Length || !char.IsLetter(LetterOf(code)))
                break;
            word[length++] = LetterOf(code);
        }
        // A single capital is rather an initial or a symbol: T- 01.
        if (length == 2 && char.IsAsciiLetterUpper(before[0]))
            return false;
        return before.IndexOfAny(Vowels) < 0 && VietnameseSyllable.IsValid(word[..length]);
    }

    private static char[] Build()
    {
        var table = new char[0x60];
        for (var i = 0; i < Codes.Length; i++)
            table[Codes[i] - 0xA0] = Letters[i];
        return table;
    }
}
