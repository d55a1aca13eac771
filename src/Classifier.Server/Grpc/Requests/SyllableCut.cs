using System.Globalization;
using System.Text;

namespace Classifier.Server.Grpc.Requests;

/// <summary>
/// Cuts texts to a number of bytes without splitting a syllable. Syllables are what white space separates: in text typed in a legacy font a letter
/// may be a symbol or punctuation mark, so nothing else tells.
/// </summary>
internal static class SyllableCut
{
    /// <summary>How far back, in UTF-16 units, white space is looked for; the longest Vietnamese syllable has 7 letters, decomposed 10.</summary>
    private const int LongestSyllable = 64;

    /// <summary>
    /// The longest beginning of a text that has at most so many bytes in UTF-8 and ends where a syllable does; where there is no white space for
    /// long, it ends where a character with its marks does.
    /// </summary>
    public static string Beginning(string text, int utf8Bytes)
    {
        var fits = Fitting(text, utf8Bytes);
        return fits == text.Length ? text : text[..Boundary(text, fits)];
    }

    /// <summary>How many UTF-16 units of whole characters have at most so many bytes.</summary>
    private static int Fitting(string text, int utf8Bytes)
    {
        var (units, bytes) = (0, 0L);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > utf8Bytes)
                break;
            units += rune.Utf16SequenceLength;
        }

        return units;
    }

    /// <summary>The last place at or before <paramref name="end"/>, which lies inside the text, that splits no syllable.</summary>
    private static int Boundary(string text, int end)
    {
        for (var place = end; place > Math.Max(0, end - LongestSyllable); place--)
            if (Separates(text[place]) || Separates(text[place - 1]))
                return place;
        for (var place = end; place > Math.Max(0, end - LongestSyllable); place--)
            if (!char.IsLowSurrogate(text[place]) && !IsMark(text[place]))
                return place;
        return end;
    }

    /// <summary>Not the two that stand for half a letter where UTF-8 was read as another encoding.</summary>
    private static bool Separates(char unit) => char.IsWhiteSpace(unit) && unit is not ('\u00A0' or '\u0085');

    private static bool IsMark(char unit) =>
        char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
