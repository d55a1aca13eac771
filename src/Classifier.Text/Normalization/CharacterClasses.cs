using System.Globalization;
using System.Runtime.CompilerServices;

namespace Classifier.Text.Normalization;

/// <summary>
/// Classifies characters from the general categories built into the runtime; neither ICU nor a culture is asked.
/// </summary>
internal static class CharacterClasses
{
    // 64 KiB, filled once: a look-up per character instead of a category switch.
    private static readonly CharacterClass[] Table = Build();

    /// <summary>The class of the character that starts at <paramref name="index"/>, and its length in code units: 1 or 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass At(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var value = Table[text[index]];
        return value == CharacterClass.Surrogate ? AtSurrogate(text, index, out length) : value;
    }

    /// <summary>
    /// The index after the stretch from <paramref name="start"/> on that normalising leaves alone: characters kept one for one, and
    /// single spaces and line feeds between them.
    /// </summary>
    public static int SkipPlain(ReadOnlySpan<char> text, int start)
    {
        var entries = CharacterTable.Entries;
        var before = 1u;
        var i = start;
        for (; i < text.Length; i++)
        {
            // Two in a row of what may stand alone, or one of what may not at all.
            var step = entries[text[i]] >> CharacterTable.StepShift;
            if (step + before > 1)
                break;
            before = step;
        }
        return i > start && before == 1 ? i - 1 : i;
    }

    public static bool IsLetter(CharacterClass value) =>
        value is CharacterClass.LowerLetter or CharacterClass.UpperLetter or CharacterClass.UncasedLetter;

    private static CharacterClass AtSurrogate(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            return CharacterClass.Surrogate;
        length = 2;
        return Classify(char.ConvertToUtf32(text[index], text[index + 1]));
    }

    private static CharacterClass[] Build()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = Substitutions.Contains((char)c) ? CharacterClass.Substituted : Classify(c);
        return table;
    }

    private static CharacterClass Classify(int codePoint)
    {
        if (IsHidden(codePoint))
            return CharacterClass.Invisible;
        if (codePoint is '\t' or ' ')
            return CharacterClass.Space;
        if (codePoint is '\n' or '\v' or '\f' or '\r' or 0x85)
            return CharacterClass.LineBreak;
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.LowercaseLetter => CharacterClass.LowerLetter,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharacterClass.UpperLetter,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterClass.UncasedLetter,
            UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharacterClass.Mark,
            UnicodeCategory.SpaceSeparator => CharacterClass.Space,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharacterClass.LineBreak,
            UnicodeCategory.Control or UnicodeCategory.Format => CharacterClass.Invisible,
            UnicodeCategory.Surrogate => CharacterClass.Surrogate,
            _ => CharacterClass.Other,
        };
    }

    // Unicode's Default_Ignorable_Code_Point where the category alone does not say so: the grapheme joiner,
    // Hangul fillers, Khmer inherent vowels, variation selectors, tags.
    private static bool IsHidden(int codePoint) => codePoint is
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);
}
