using System.Globalization;

namespace Classifier.Text.Normalization;

/// <summary>Characters replaced one for one.</summary>
internal static class Substitutions
{
    public static bool Contains(char c) => Of(c) != c;

    /// <summary>The replacement of <paramref name="c"/>, or <paramref name="c"/> itself.</summary>
    public static char Of(char c) => c switch
    {
        < '\u0080' => c,
        // Icelandic eth and African d, which fonts and old converters put in the place of Đ.
        '\u00D0' or '\u0189' => 'Đ',
        '\u00F0' or '\u0256' => 'đ',
        >= '\u2018' and <= '\u201B' => '\'',
        >= '\u201C' and <= '\u201F' => '"',
        '\u2212' => '-',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation ? '-' : c,
    };

    /// <summary>Which kind of change replacing <paramref name="c"/> is.</summary>
    public static NormalizationChanges ChangeOf(char c) => c is '\u00D0' or '\u0189' or '\u00F0' or '\u0256'
        ? NormalizationChanges.LookalikesReplaced
        : NormalizationChanges.PunctuationUnified;
}
