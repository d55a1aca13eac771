using Classifier.Text.Normalization;

namespace Classifier.Text.Tokens;

/// <summary>Reads <see cref="TokenKind.Syllable"/>s.</summary>
internal static class Syllables
{
    /// <summary>Reads the syllable that begins at a letter; gives its code units.</summary>
    public static int Read(Span<char> text, Span<char> folded, int start, TokenList tokens, ref NormalizationChanges changes)
    {
        var entries = CharacterTable.Entries;
        var hash = TokenHash.Seed;
        var (seen, before, pairs) = (0u, 0u, 0u);
        var (upper, lower) = (0u, 0u);
        var i = start;
        for (; i < text.Length; i++)
        {
            var entry = entries[text[i]];
            if ((entry & CharacterTable.InSyllable) == 0)
            {
                if ((entry & CharacterTable.Surrogate) == 0)
                    break;
                return ReadSupplementary(text, folded, start, tokens, ref changes);
            }
            folded[i] = CharacterTable.Lower(entry);
            hash = TokenHash.Round(hash, CharacterTable.Lower(entry));
            upper += (entry >> CharacterTable.UpperShift) & 1;
            lower += (entry >> CharacterTable.LowerShift) & 1;
            // The second vowel's bit is the one above the first one's.
            pairs |= (before << 1) & entry;
            seen |= entry;
            before = entry;
        }
        var length = i - start;
        hash = TokenHash.Finish(hash ^ (uint)length);
        if ((seen & CharacterTable.Toned) != 0 && ((seen & CharacterTable.Q) | (pairs & CharacterTable.SecondVowel)) != 0
            && ToneMarkPlacement.Apply(text.Slice(start, length)))
        {
            changes |= NormalizationChanges.ToneMarksMoved;
            LowerCase.Of(text.Slice(start, length), folded[start..]);
            hash = TokenHash.Of(folded.Slice(start, length));
        }
        var letterCase = upper == 0 ? (lower == 0 ? LetterCase.None : LetterCase.Lower) : CaseOf(text[start..], upper, lower);
        tokens.Add(new Token(start, length, TokenKind.Syllable, letterCase), hash);
        return length;
    }

    private static LetterCase CaseOf(ReadOnlySpan<char> syllable, uint upper, uint lower)
    {
        if (lower == 0)
            return LetterCase.Upper;
        var first = 0;
        while (CharacterClasses.At(syllable, first, out _) is not (CharacterClass.UpperLetter or CharacterClass.LowerLetter))
            first++;
        return upper == 1 && CharacterClasses.At(syllable, first, out _) == CharacterClass.UpperLetter ? LetterCase.Capitalised : LetterCase.Mixed;
    }

    // One with a supplementary character in it or right behind it.
    private static int ReadSupplementary(Span<char> text, Span<char> folded, int start, TokenList tokens, ref NormalizationChanges changes)
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
        var syllable = text[start..i];
        if (ToneMarkPlacement.Apply(syllable))
            changes |= NormalizationChanges.ToneMarksMoved;
        LowerCase.Of(syllable, folded[start..]);
        tokens.Add(new Token(start, syllable.Length, TokenKind.Syllable, counter.Case), TokenHash.Of(folded[start..i]));
        return syllable.Length;
    }
}
