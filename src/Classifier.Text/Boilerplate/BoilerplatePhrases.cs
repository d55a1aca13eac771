using System.Buffers;
using Classifier.Text.Normalization;
using Classifier.Text.Phrases;

namespace Classifier.Text.Boilerplate;

/// <summary>The phrases of furniture. Immutable once made.</summary>
internal sealed class BoilerplatePhrases
{
    private const int MaximumGap = 3;
    private readonly PhraseTrie<PhraseHit> _trie = new();

    private BoilerplatePhrases()
    {
        foreach (var (phrase, value) in PhraseRows.Read())
            Add(phrase, value);
    }

    public static BoilerplatePhrases Default => Embedded.Instance;

    /// <summary>For each token the longest phrase that begins at it. A phrase does not cross a line end or a colon, nor more than three signs.</summary>
    public PhraseHit[] Find(NormalizedText text)
    {
        var tokens = text.Tokens;
        var hits = new PhraseHit[tokens.Length];
        var words = ArrayPool<int>.Shared.Rent(tokens.Length);
        try
        {
            _trie.Lookup(text.Folded, tokens, words);
            for (var i = 0; i < tokens.Length; i++)
                hits[i] = Longest(text, words, i);
            return hits;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(words);
        }
    }

    private PhraseHit Longest(NormalizedText text, ReadOnlySpan<int> words, int first)
    {
        PhraseHit best = default;
        var node = PhraseTrie<PhraseHit>.Root;
        for (var i = first; i < text.Tokens.Length && _trie.Next(node, words[i], out node); i++)
        {
            if (i > first && !Joins(text.Text[text.Tokens[i - 1].End..text.Tokens[i].Start]))
                break;
            if (_trie.ValueAt(node) is not { } found)
                continue;
            var use = HasColon(text, i) ? found.Use | found.UseWithColon : found.Use;
            if (use != PhraseUse.None)
                best = found with { Length = i - first + 1, Use = use };
        }
        return best;
    }

    private static bool Joins(ReadOnlySpan<char> gap) => gap.Length <= MaximumGap && !gap.ContainsAny('\n', ':');

    // White space is one character at most in a normalised text.
    private static bool HasColon(NormalizedText text, int token)
    {
        var rest = text.Text[text.Tokens[token].End..];
        return rest is [':', ..] or [' ', ':', ..];
    }

    // Without diacritics as well, where two syllables or more keep the phrase from meaning something else.
    private void Add(string phrase, PhraseHit value)
    {
        var full = NormalizedText.From(phrase);
        _trie.Add(full.Folded, full.Tokens, value);
        if (full.Tokens.Length < 2)
            return;
        var plain = NormalizedText.From(string.Concat(Decomposition.Decompose(full.Folded.ToString())
            .Where(c => c is < '\u0300' or > '\u036F')
            .Select(c => c == 'đ' ? 'd' : c)));
        _trie.Add(plain.Folded, plain.Tokens, value);
    }

    private static class Embedded
    {
        internal static readonly BoilerplatePhrases Instance = new();
    }
}
