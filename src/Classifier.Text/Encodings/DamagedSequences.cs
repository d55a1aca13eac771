using System.Collections.Frozen;

namespace Classifier.Text.Encodings;

/// <summary>
/// Vietnamese letters whose UTF-8 lost its last byte: those that Windows-1252 leaves open (81 8D 8F 90 9D) are dropped or become ? or
/// U+FFFD, the no-break space (A0) becomes a space, the soft hyphen (AD) vanishes. The letter that makes a frequent syllable is taken,
/// then one that makes any syllable; Đ and Ơ, the only letters of their sequences, always.
/// </summary>
internal static class DamagedSequences
{
    // What is left of the sequence, the letters it can have been, the frequent ones first, and the one among them whose last byte is A0.
    private static readonly (string Left, string Letters, string BeforeSpace)[] Known =
        [("á»", "ềờọỏửỐỠ", "Ỡ"), ("áº", "ậẠ", "Ạ"), ("Ã", "àíÁÍÝ", "à"), ("Ä", "Đ", ""), ("Æ", "Ơ", "Ơ")];

    // Where an earlier letter of the list would make a syllable too, but a rarer one: hỏi, not hời.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Frequent = string.Join(' ',
        "giờ ngờ chờ mọi chọi gọi họ thọ trọ chọn gọn ngọn dọn trọn nhọn bỏ mỏ nhỏ hỏi giỏi khỏi sỏi khỏe thỏa tỏa bỏng hỏng lỏng mỏng phỏng",
        "sử xử cử tử khử gửi sửa cửa lửa nửa rửa ngửa bửu cửu chính tính kính")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Finals = "i o u y m n ng nh"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads what is left of a letter at the start of <paramref name="text"/>.</summary>
    /// <param name="before">The decoded letters of the word so far.</param>
    /// <param name="text">From the damaged sequence on.</param>
    /// <param name="letter">The letter it was.</param>
    /// <param name="length">How much of the text it takes.</param>
    public static bool TryRead(ReadOnlySpan<char> before, ReadOnlySpan<char> text, out char letter, out int length)
    {
        foreach (var (left, letters, beforeSpace) in Known)
        {
            if (!text.StartsWith(left, StringComparison.Ordinal))
                continue;
            length = left.Length + 1;
            if (text.Length >= length && text[left.Length] is var mark)
            {
                var after = text[length..];
                if (mark is '?' or '\uFFFD' && TryComplete(before, letters, after, out letter))
                    return true;
                if (mark == ' ' && IsSpaceOfLetter(after) && TryComplete(before, beforeSpace, after, out letter))
                    return true;
            }
            length = left.Length;
            return TryComplete(before, letters, text[length..], out letter);
        }
        (letter, length) = ('\0', 0);
        return false;
    }

    // The space was the letter's last byte when another follows, or the end of a syllable: "lÃ  má»™t", "hÃ ng".
    private static bool IsSpaceOfLetter(ReadOnlySpan<char> after)
    {
        var end = 0;
        while (end < after.Length && char.IsLetter(after[end]))
            end++;
        if (end == 0)
            return after.IsEmpty || after[0] is ' ' or ',' or '.' or ';' or ':';
        return Finals.Contains(after[..end]);
    }

    private static bool TryComplete(ReadOnlySpan<char> before, string letters, ReadOnlySpan<char> after, out char letter)
    {
        Span<char> word = stackalloc char[2 * VietnameseSyllable.MaximumLength + 3];
        before.CopyTo(word);
        var length = before.Length + 1;
        for (var i = 0; i < after.Length && length < word.Length && char.IsAsciiLetter(after[i]); i++)
            word[length++] = after[i];
        letter = letters is "Đ" or "Ơ" ? letters[0] : FirstThat(Frequent.Contains, letters, word[..length], before.Length);
        if (letter == '\0')
            letter = FirstThat(VietnameseSyllable.IsValid, letters, word[..length], before.Length);
        return letter != '\0';
    }

    private static char FirstThat(Func<ReadOnlySpan<char>, bool> holds, string letters, Span<char> word, int at)
    {
        foreach (var letter in letters)
        {
            word[at] = letter;
            if (HasCaseOfWord(word, at) && holds(word))
                return letter;
        }
        return '\0';
    }

    // No capital after a small letter, no small letter among capitals.
    private static bool HasCaseOfWord(ReadOnlySpan<char> word, int at) => char.IsUpper(word[at])
        ? at == 0 || char.IsUpper(word[at - 1])
        : (at < 2 || char.IsLower(word[at - 1])) && (at + 1 == word.Length || char.IsLower(word[at + 1]));
}
