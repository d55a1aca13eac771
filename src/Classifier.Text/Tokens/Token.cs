namespace Classifier.Text.Tokens;

/// <summary>A syllable or a number, as a place in a normalised text.</summary>
/// <param name="Start">Index of the first UTF-16 code unit in <c>NormalizedText.Text</c> and <c>Folded</c>, from 0.</param>
/// <param name="Length">UTF-16 code units, at least 1.</param>
/// <param name="Kind">Syllable or number.</param>
/// <param name="Case">The case of the letters in <c>Text</c>.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, LetterCase Case)
{
    /// <summary>The index after the last code unit.</summary>
    public int End => Start + Length;
}
