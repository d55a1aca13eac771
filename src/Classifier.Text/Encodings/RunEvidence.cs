using System.Globalization;

namespace Classifier.Text.Encodings;

/// <summary>What decoding did to the words of a run.</summary>
/// <param name="Gained">Converted words that became Vietnamese syllables and were none.</param>
/// <param name="Kept">Converted words that were Vietnamese syllables before and after.</param>
/// <param name="Lost">Converted words that are no Vietnamese syllables afterwards; abbreviations do not count.</param>
/// <param name="Familiar">Other words that are Vietnamese syllables.</param>
/// <param name="Foreign">Other words that are not; abbreviations do not count.</param>
/// <param name="Sequences">Vietnamese letters that several characters stood for, except where the second is likely punctuation.</param>
internal readonly record struct RunEvidence(int Gained, int Kept, int Lost, int Familiar, int Foreign, int Sequences)
{
    /// <summary>
    /// Enough to convert the run for itself. One strange word can be a name or an abbreviation, so it takes two; three where some words
    /// speak against it, which must be few. Text in another language fails at "few".
    /// </summary>
    public bool IsConvincing =>
        Gained >= (Lost + Foreign == 0 ? 2 : 3) && 4 * Lost <= Gained && Kept <= 2 * Gained && Foreign <= Gained + Kept + Familiar;

    /// <summary>The same for double-encoded UTF-8, whose sequences are next to impossible in other text.</summary>
    public bool IsConvincingUtf8 => Sequences >= 2 || (Sequences == 1 && Gained > 0);

    /// <summary>Weighs a decoded run.</summary>
    public static RunEvidence Of(ReadOnlySpan<char> text, DecodedRun run)
    {
        var evidence = default(RunEvidence);
        for (var i = 0; i < run.Length; i++)
        {
            if (!char.IsLetter(run[i]))
                continue;
            var start = i;
            var converted = false;
            var sequences = 0;
            for (; i < run.Length && IsOfWord(run[i]); i++)
            {
                var source = text[run.StartOf(i)..run.StartOf(i + 1)];
                if (!run.IsConverted(i, text) || source is "-")
                    continue;
                converted = true;
                sequences += IsSequence(source) && TextRuns.IsUnicodeVietnamese(run[i]) || IsLatinSequence(source, run[i]) ? 1 : 0;
            }
            evidence = Add(evidence with { Sequences = evidence.Sequences + sequences },
                text[run.StartOf(start)..run.StartOf(i)].TrimStart('«').TrimEnd('»'), run.Characters[start..i], converted);
        }
        return evidence;
    }

    private static RunEvidence Add(RunEvidence evidence, ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool converted)
    {
        if (VietnameseSyllable.IsValid(after))
        {
            return !converted ? evidence with { Familiar = evidence.Familiar + 1 }
                : VietnameseSyllable.IsValid(before) ? evidence with { Kept = evidence.Kept + 1 }
                : before.Length == 1 ? evidence // a sign, or an initial
                : evidence with { Gained = evidence.Gained + 1 };
        }
        if (after.Length == 1 || IsAbbreviation(after))
            return evidence;
        return converted ? evidence with { Lost = evidence.Lost + 1 } : evidence with { Foreign = evidence.Foreign + 1 };
    }

    // UBND, HĐND, QĐ, KTXH, NĐ: no small letters.
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c))
                return false;
        return true;
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // Not one that lost a byte, nor one that ends like the space after a quotation mark.
    private static bool IsSequence(ReadOnlySpan<char> source) =>
        (source.Length == 3 || (source.Length == 2 && source[0] is 'Ä' or 'Å' or 'Æ' && source[1] >= '\u0080'))
        && source[^1] != '\u00A0' && !IsPunctuated(source);

    // Ã² is ò, but also the end of XÃ with a footnote.
    private static bool IsLatinSequence(ReadOnlySpan<char> source, char letter) =>
        source.Length == 2 && source[0] == 'Ã' && letter <= '\u00FF' && source[1] is > '\u0080' and not ('¹' or '²' or '³' or '\u00A0') && !IsPunctuated(source);

    private static bool IsPunctuated(ReadOnlySpan<char> source) => source.Length == 2 && source[1] is >= '\u2010' and <= '\u203A';
}
