namespace Classifier.Text.Normalization;

/// <summary>Vietnamese typed without its marks: <c>huyen Thuong Tin</c>.</summary>
public static class PlainLetters
{
    /// <summary>Whether a text has no letter with a mark, so that its names are to be looked for without marks.</summary>
    public static bool Only(NormalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.Folded.ContainsAnyInRange('\u00C0', '\u1EFF');
    }

    /// <summary>A text with the marks of its letters left out, in any normalization form. As long as its NFC form or shorter.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(
            Decomposition.Decompose(text).Where(c => c is < '\u0300' or > '\u036F').Select(c => c switch { 'đ' => 'd', 'Đ' => 'D', _ => c }));
    }
}
