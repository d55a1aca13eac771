using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Reference;

/// <summary>The tokenizer as the rules say it, one character after the other, without hashes and folded text.</summary>
internal static class PlainTokenizer
{
    private const int CancellationStride = 1 << 16;

    /// <param name="text">The composed text; tone marks are moved in it.</param>
    /// <param name="tokens">Receives the tokens in order.</param>
    /// <param name="cancellation">Looked at between tokens, about every 65,536 code units.</param>
    /// <returns><see cref="NormalizationChanges.ToneMarksMoved"/> when a mark was moved.</returns>
    public static NormalizationChanges Run(Span<char> text, PooledList<Token> tokens, CancellationToken cancellation)
    {
        var changes = NormalizationChanges.None;
        var checkAt = 0;
        for (var i = 0; i < text.Length;)
        {
            if (i >= checkAt)
            {
                cancellation.ThrowIfCancellationRequested();
                checkAt = i + CancellationStride;
            }
            var value = CharacterClasses.At(text, i, out var length);
            if (CharacterClasses.IsLetter(value))
            {
                length = LettersAt(text, i, out var letterCase);
                if (ToneMarkPlacement.Apply(text.Slice(i, length)))
                    changes |= NormalizationChanges.ToneMarksMoved;
                tokens.Add(new Token(i, length, TokenKind.Syllable, letterCase));
            }
            else if (value == CharacterClass.Digit)
            {
                length = DigitsAt(text, i);
                tokens.Add(new Token(i, length, TokenKind.Number, LetterCase.None));
            }
            i += length;
        }
        return changes;
    }

    private static int LettersAt(ReadOnlySpan<char> text, int start, out LetterCase letterCase)
    {
        var counter = new LetterCaseCounter();
        var i = start;
        while (i < text.Length)
        {
            var value = CharacterClasses.At(text, i, out var length);
            if (!CharacterClasses.IsLetter(value) && value != CharacterClass.Mark)
                break;
            counter.Add(value);
            i += length;
        }
        letterCase = counter.Case;
        return i - start;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var value = CharacterClasses.At(text, i, out var length);
            var isInside = value is CharacterClass.Digit or CharacterClass.Mark
                || (IsNumberSeparator(text[i]) && IsDigitAt(text, i - 1) && IsDigitAt(text, i + 1));
            if (!isInside)
                break;
            i += length;
        }
        return i - start;
    }

    private static bool IsNumberSeparator(char c) => c is '.' or ',' or '/' or '-';

    // A supplementary digit ends in a low surrogate.
    private static bool IsDigitAt(ReadOnlySpan<char> text, int index)
    {
        if (index > 0 && index < text.Length && char.IsLowSurrogate(text[index]))
            index--;
        return index < text.Length && CharacterClasses.At(text, index, out _) == CharacterClass.Digit;
    }
}
