using Classifier.Text.Normalization;

namespace Classifier.Text.Tokens;

/// <summary>Finds the ends of <see cref="TokenKind.Number"/>s.</summary>
internal static class Numbers
{
    /// <summary>Code units of the number that begins at a digit.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var value = CharacterClasses.At(text, i, out var length);
            var isInside = value is CharacterClass.Digit or CharacterClass.Mark
                || (IsSeparator(text[i]) && IsDigitAt(text, i - 1) && IsDigitAt(text, i + 1));
            if (!isInside)
                break;
            i += length;
        }
        return i - start;
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or '/' or '-';

    // A supplementary digit ends in a low surrogate.
    private static bool IsDigitAt(ReadOnlySpan<char> text, int index)
    {
        if (index > 0 && index < text.Length && char.IsLowSurrogate(text[index]))
            index--;
        return index < text.Length && CharacterClasses.At(text, index, out _) == CharacterClass.Digit;
    }
}
