using System.Runtime.CompilerServices;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tokens;

/// <summary>Reads <see cref="TokenKind.Syllable"/>s.</summary>
internal static class Syllables
{
    private const uint Cased = CharacterTable.Upper | CharacterTable.LowerLetter;
    private const uint TwoVowels = CharacterTable.FirstVowel | CharacterTable.SecondVowel;

    /// <summary>Reads the syllable that begins at a letter; gives its code units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(Span<char> text, Span<char> folded, int start, TokenList tokens, ref NormalizationChanges changes)
    {
        var entries = CharacterTable.Entries;
        var first = entries[text[start]];
        folded[start] = CharacterTable.Lower(first);
        var hash = TokenHash.Round(TokenHash.Seed, CharacterTable.Lower(first));
        var rest = 0u;
        var i = start + 1;
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
            rest |= entry;
        }
        var length = i - start;
        hash = TokenHash.Finish(hash ^ (uint)length);
        if (MayMoveMark(first | rest) && ToneMarkPlacement.Apply(text.Slice(start, length)))
        {
            changes |= NormalizationChanges.ToneMarksMoved;
            LowerCase.Of(text.Slice(start, length), folded[start..]);
            hash = TokenHash.Of(folded.Slice(start, length));
        }
        tokens.Add(new Token(start, length, TokenKind.Syllable, CaseOf(first, rest, text, start)), hash);
        return length;
    }

    private static bool MayMoveMark(uint all) =>
        (all & CharacterTable.Toned) != 0 && ((all & TwoVowels) == TwoVowels || (all & CharacterTable.Q) != 0);

    private static LetterCase CaseOf(uint first, uint rest, ReadOnlySpan<char> text, int start) => ((first | rest) & Cased) switch
    {
        0 => LetterCase.None,
        CharacterTable.LowerLetter => LetterCase.Lower,
        CharacterTable.Upper => LetterCase.Upper,
        _ when (first & Cased) != 0 => (first & CharacterTable.Upper) != 0 && (rest & CharacterTable.Upper) == 0 ? LetterCase.Capitalised : LetterCase.Mixed,
        _ => Counted(text, start, out _),
    };

    private static LetterCase Counted(ReadOnlySpan<char> text, int start, out int end)
    {
        var counter = new LetterCaseCounter();
        end = start;
        while (end < text.Length)
        {
            var value = CharacterClasses.At(text, end, out var length);
            if (!CharacterClasses.IsLetter(value) && value != CharacterClass.Mark)
                break;
            counter.Add(value);
            end += length;
        }
        return counter.Case;
    }

    /// <summary>The same for one with a supplementary character in it or right behind it.</summary>
    public static int ReadSupplementary(Span<char> text, Span<char> folded, int start, TokenList tokens, ref NormalizationChanges changes)
    {
        var letterCase = Counted(text, start, out var end);
        var syllable = text[start..end];
        if (ToneMarkPlacement.Apply(syllable))
            changes |= NormalizationChanges.ToneMarksMoved;
        LowerCase.Of(syllable, folded[start..]);
        tokens.Add(new Token(start, syllable.Length, TokenKind.Syllable, letterCase), TokenHash.Of(folded[start..end]));
        return syllable.Length;
    }
}
