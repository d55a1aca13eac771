using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Headers;

/// <summary>Phrases of folded syllables, for longest match at a token. Immutable.</summary>
internal sealed class PhraseSet
{
    private const int LongestGap = 3;
    private readonly Dictionary<string, string[][]> _byFirstWord;

    // A bit for each first word, by its hash: nearly every token is told by it to begin no phrase.
    private readonly ulong _beginnings;

    /// <param name="phrases">Separated by <c>|</c>.</param>
    public PhraseSet(string phrases)
    {
        _byFirstWord = phrases.Split('|').Select(Words).GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
        foreach (var word in _byFirstWord.Keys)
            _beginnings |= 1UL << (int)TokenHash.Of(word);
    }

    /// <summary>How many tokens the longest phrase that begins at a token takes; 0 when none does.</summary>
    public int Match(HeaderTokens tokens, int index)
    {
        if (index < tokens.Count && (_beginnings & (1UL << (int)tokens.Text.Hashes[index])) != 0
            && _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tokens.Word(index), out var phrases))
            foreach (var words in phrases)
                if (Matches(tokens, index, words))
                    return words.Length;
        return 0;
    }

    private static bool Matches(HeaderTokens tokens, int index, string[] words)
    {
        if (index + words.Length > tokens.Count)
            return false;
        for (var i = 1; i < words.Length; i++)
            if (tokens.GapBefore(index + i).Length > LongestGap || !tokens.Word(index + i).SequenceEqual(words[i]))
                return false;
        return true;
    }

    private static string[] Words(string phrase)
    {
        var text = NormalizedText.From(phrase);
        var words = new string[text.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = text.Folded.Slice(text.Tokens[i].Start, text.Tokens[i].Length).ToString();
        return words;
    }
}
