namespace Classifier.Text.Normalization;

/// <summary>All that the passes ask about most characters in one look-up. The flags below, and the lower case in the lowest 16 bits.</summary>
internal static class CharacterTable
{
    /// <summary>A letter of any script.</summary>
    public const uint Letter = 1 << 16;

    /// <summary>A letter or a combining mark: goes on with a syllable.</summary>
    public const uint InSyllable = 1 << 17;

    /// <summary>A decimal digit.</summary>
    public const uint Digit = 1 << 18;

    /// <summary>Half of a supplementary character.</summary>
    public const uint Surrogate = 1 << 19;

    /// <summary>o or u, in any case and tone: beside <see cref="SecondVowel"/>, a tone mark may have to move.</summary>
    public const uint FirstVowel = 1 << 20;

    /// <summary>a, e or y, in any case and tone.</summary>
    public const uint SecondVowel = 1 << 21;

    /// <summary>q: the vowel after its u is the syllable's, whatever it is.</summary>
    public const uint Q = 1 << 22;

    /// <summary>Has a tone mark.</summary>
    public const uint Toned = 1 << 23;

    /// <summary>An upper or title case letter.</summary>
    public const uint Upper = 1 << 24;

    /// <summary>A lower case letter.</summary>
    public const uint LowerLetter = 1 << 25;

    /// <summary>The bits from here on, the highest: 0 where normalising keeps the character, 1 where it keeps one alone, 2 where it looks closer.</summary>
    public const int StepShift = 26;

    // 256 KiB, filled once; a Vietnamese text touches one or two of them.
    private static readonly uint[] Table = Build();

    /// <summary>One entry for every UTF-16 code unit.</summary>
    public static ReadOnlySpan<uint> Entries => Table;

    /// <summary>The lower case of a character.</summary>
    public static char Lower(uint entry) => (char)entry;

    private static uint[] Build()
    {
        var table = new uint[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = Entry((char)c);
        return table;
    }

    private static uint Entry(char c)
    {
        var value = CharacterClasses.At([c], 0, out _);
        var isLetter = CharacterClasses.IsLetter(value);
        var plain = LowerCase.Of(VietnameseVowels.WithTone(c, Tone.None));
        return LowerCase.Of(c)
            | If(isLetter, Letter)
            | If(isLetter || value == CharacterClass.Mark, InSyllable)
            | If(value == CharacterClass.Digit, Digit)
            | If(value == CharacterClass.Surrogate, Surrogate)
            | If(plain is 'o' or 'u', FirstVowel)
            | If(plain is 'a' or 'e' or 'y', SecondVowel)
            | If(plain == 'q', Q)
            | If(VietnameseVowels.ToneOf(c) != Tone.None, Toned)
            | If(value == CharacterClass.UpperLetter, Upper)
            | If(value == CharacterClass.LowerLetter, LowerLetter)
            | (value <= CharacterClass.Digit ? 0u : c is ' ' or '\n' ? 1u : 2u) << StepShift;
    }

    private static uint If(bool holds, uint flag) => holds ? flag : 0;
}
