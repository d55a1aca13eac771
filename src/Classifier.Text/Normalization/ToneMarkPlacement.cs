namespace Classifier.Text.Normalization;

/// <summary>
/// Puts a tone mark where the traditional style has it.
/// <list type="bullet">
/// <item>Open syllables in <c>oa oe uy</c>: on the first vowel: hoà → hòa, khoẻ → khỏe, thuỷ → thủy.</item>
/// <item>The same with a final consonant or glide: on the second: hòan → hoàn, ngòai → ngoài, hùynh → huỳnh.</item>
/// <item>After <c>qu</c>, where u belongs to the initial: on the vowel that follows: qúy → quý, qủan → quản.</item>
/// </list>
/// Everything else stays as written.
/// </summary>
internal static class ToneMarkPlacement
{
    /// <summary>Corrects one run of letters in place, looking at its last five letters only; true when a mark was moved.</summary>
    public static bool Apply(Span<char> letters)
    {
        var second = letters.Length - 1 - FinalLength(letters);
        return second >= 1 && Place(letters, second)
            // A last i, o, u or y may be the second vowel itself: thuỷ, qúi.
            || (second != letters.Length - 1 && letters.Length >= 2 && Place(letters, letters.Length - 1));
    }

    private static bool Place(Span<char> letters, int second)
    {
        var first = second - 1;
        var (toneOfFirst, toneOfSecond) = (VietnameseVowels.ToneOf(letters[first]), VietnameseVowels.ToneOf(letters[second]));
        if ((toneOfFirst == Tone.None) == (toneOfSecond == Tone.None))
            return false;
        var (x, y) = (Plain(letters[first]), Plain(letters[second]));
        var afterQ = x == 'u' && first > 0 && (letters[first - 1] | 0x20) == 'q';
        if (afterQ ? !VietnameseVowels.Contains(y) : (x, y) is not (('o', 'a') or ('o', 'e') or ('u', 'y')))
            return false;
        var belongsOnFirst = !afterQ && second == letters.Length - 1;
        if (belongsOnFirst == (toneOfFirst != Tone.None))
            return false;
        letters[first] = VietnameseVowels.WithTone(letters[first], toneOfSecond);
        letters[second] = VietnameseVowels.WithTone(letters[second], toneOfFirst);
        return true;
    }

    private static int FinalLength(ReadOnlySpan<char> letters)
    {
        if (letters.Length < 2)
            return 0;
        var last = letters[^1] | 0x20;
        var before = letters[^2] | 0x20;
        if ((last is 'g' or 'h' && before == 'n') || (last == 'h' && before == 'c'))
            return 2;
        return last is 'c' or 'm' or 'n' or 'p' or 't' or 'i' or 'o' or 'u' or 'y' ? 1 : 0;
    }

    // Lower case without tone; the shape (ă â ê ô ơ ư) stays.
    private static char Plain(char c) => LowerCase.Of(VietnameseVowels.WithTone(c, Tone.None));
}
