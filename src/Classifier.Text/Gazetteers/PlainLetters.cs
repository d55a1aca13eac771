using Classifier.Text.Normalization;

namespace Classifier.Text.Gazetteers;

/// <summary>Vietnamese typed without its marks: <c>huyen Thuong Tin</c>.</summary>
internal static class PlainLetters
{
    /// <summary>Whether a text has no letter with a mark, so that its names are to be looked for without marks.</summary>
    public static bool Only(NormalizedText text) => !text.Folded.ContainsAnyInRange('\u00C0', '\u1EFF');

    /// <summary>A normalised text with the marks of its letters left out.</summary>
    public static string Of(string text) => string.Concat(
        Decomposition.Decompose(text).Where(c => c is < '\u0300' or > '\u036F').Select(c => c switch { 'đ' => 'd', 'Đ' => 'D', _ => c }));
}
