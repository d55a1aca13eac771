using Classifier.Text.Normalization;

namespace Classifier.Text.Tokens;

/// <summary>
/// Finds the tokens of a composed text with their hashes, puts the tone marks of each syllable in their place and writes the text in lower
/// case, all in one walk.
/// </summary>
internal static class Tokenizer
{
    private const int CancellationStride = 1 << 16;

    /// <param name="text">The composed text; tone marks are moved in it.</param>
    /// <param name="folded">As long as the text; receives its lower case.</param>
    /// <param name="tokens">Receives the tokens in order.</param>
    /// <param name="cancellation">Looked at between tokens, about every 65,536 code units.</param>
    /// <returns><see cref="NormalizationChanges.ToneMarksMoved"/> when a mark was moved.</returns>
    public static NormalizationChanges Run(Span<char> text, Span<char> folded, TokenList tokens, CancellationToken cancellation)
    {
        var entries = CharacterTable.Entries;
        var changes = NormalizationChanges.None;
        var checkAt = 0;
        for (var i = 0; i < text.Length;)
        {
            if (i >= checkAt)
            {
                cancellation.ThrowIfCancellationRequested();
                checkAt = i + CancellationStride;
            }
            var entry = entries[text[i]];
            if ((entry & CharacterTable.Letter) != 0)
            {
                i += Syllables.Read(text, folded, i, tokens, ref changes);
            }
            else if ((entry & (CharacterTable.Digit | CharacterTable.Surrogate)) != 0)
            {
                i += ReadRare(text, folded, i, tokens, ref changes);
            }
            else
            {
                folded[i++] = CharacterTable.Lower(entry);
            }
        }
        return changes;
    }

    private static int ReadRare(Span<char> text, Span<char> folded, int start, TokenList tokens, ref NormalizationChanges changes)
    {
        var value = CharacterClasses.At(text, start, out var length);
        if (CharacterClasses.IsLetter(value))
            return Syllables.ReadSupplementary(text, folded, start, tokens, ref changes);
        if (value == CharacterClass.Digit)
            length = Numbers.LengthAt(text, start);
        LowerCase.Of(text.Slice(start, length), folded[start..]);
        if (value == CharacterClass.Digit)
            tokens.Add(new Token(start, length, TokenKind.Number, LetterCase.None), TokenHash.Of(folded.Slice(start, length)));
        return length;
    }
}
