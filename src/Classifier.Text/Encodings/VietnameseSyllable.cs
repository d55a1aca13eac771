using System.Collections.Frozen;
using Classifier.Text.Normalization;

namespace Classifier.Text.Encodings;

/// <summary>
/// Whether a word is spelled as a Vietnamese syllable can be: an initial consonant, a rime of <see cref="VietnameseRimes"/>, at most one
/// tone mark on the vowel that may bear it, and only sắc or nặng before c, ch, p, t. Knows spelling, not words: "ngoẵng" is one, "school" not.
/// </summary>
public static class VietnameseSyllable
{
    /// <summary>Letters of the longest syllable: nghiêng.</summary>
    public const int MaximumLength = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Onsets = new[]
    {
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "ph", "qu", "r", "s", "t", "th",
        "tr", "v", "x",
    }.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> is such a syllable, in any letter case.</summary>
    /// <param name="word">A word in composed Unicode; the tone mark in the old or the new style (hòa, hoà).</param>
    public static bool IsValid(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > MaximumLength)
            return false;
        Span<char> plain = stackalloc char[word.Length];
        var (tone, toneAt) = (Tone.None, -1);
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = LowerCase.Of(VietnameseVowels.WithTone(word[i], Tone.None));
            if (VietnameseVowels.ToneOf(word[i]) is var found and not Tone.None)
            {
                if (tone != Tone.None)
                    return false;
                (tone, toneAt) = (found, i);
            }
        }
        for (var onset = Math.Min(3, plain.Length - 1); onset >= 0; onset--)
            if (Onsets.Contains(plain[..onset]) && Fits(plain[..onset], plain[onset..], tone, toneAt - onset))
                return true;
        // gì: the i of gi is the vowel itself.
        return plain is "gi" && toneAt != 0;
    }

    private static bool Fits(ReadOnlySpan<char> onset, ReadOnlySpan<char> rime, Tone tone, int toneAt) =>
        VietnameseRimes.Contains(rime)
        && IsSpelled(onset, rime)
        && (tone == Tone.None ? !VietnameseRimes.IsStopped(rime)
            : VietnameseRimes.CanBearTone(rime, toneAt) && (!VietnameseRimes.IsStopped(rime) || tone is Tone.Acute or Tone.Dot));

    // k, gh, ngh stand before e, ê, i, y; c, g, ng before the others. Only g may meet i: gìn, giết.
    private static bool IsSpelled(ReadOnlySpan<char> onset, ReadOnlySpan<char> rime)
    {
        var front = rime[0] is 'e' or 'ê' or 'i' or 'y';
        return onset switch
        {
            "k" or "gh" or "ngh" => front,
            "c" or "ng" => !front,
            "g" => !front || rime[0] == 'i',
            "qu" => rime[0] is not ('u' or 'ư' or 'o') && (rime[0] != 'ô' || rime is "ôc"),
            "" => rime is not ("iêm" or "iên" or "iêng" or "iêt" or "iêu"),
            _ => rime is not ("yêm" or "yên" or "yêng" or "yêt" or "yêu"),
        } || (onset is "qu" && rime is "yên" or "yêt");
    }
}
