using System.Text;
using Classifier.Text.Normalization;

namespace Classifier.Text.Actors;

/// <summary>Vietnamese without diacritics, as it is typed where there is no keyboard for them.</summary>
internal static class PlainSpelling
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    // A text in full spelling has about one letter with a diacritic in four; names and quotations leave a few in a plain one.
    private const int PlainShare = 200;

    /// <summary>The text without tone and shape marks, <c>đ</c> as <c>d</c>.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in Decomposition.Decompose(text))
            if (c is < FirstMark or > LastMark)
                result.Append(c switch { 'đ' => 'd', 'Đ' => 'D', _ => c });
        return result.ToString();
    }

    /// <summary>Whether fewer than one character in two hundred of a text lies outside ASCII.</summary>
    public static bool IsOf(NormalizedText text)
    {
        var others = 0;
        foreach (var c in text.Text)
            if (c > 0x7F)
                others++;
        return others * PlainShare < text.Text.Length;
    }
}
