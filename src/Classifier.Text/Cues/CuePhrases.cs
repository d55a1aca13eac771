using Classifier.Text.Normalization;
using Classifier.Text.Phrases;
using Classifier.Text.Tokens;

namespace Classifier.Text.Cues;

/// <summary>The phrases of the cue lexicon. Filled once, then only read.</summary>
internal sealed class CuePhrases
{
    private readonly PhraseTrie<(Cue? Cue, bool IsName)> _trie = new();

    /// <summary>Adds a phrase; the first cue given to a phrase stays. One without a cue keeps shorter phrases from being read in it. A name is not found when its first syllable is in lower case.</summary>
    public void Add(NormalizedText phrase, Cue? cue, bool isName) => _trie.Add(phrase.Folded, phrase.Tokens, (cue, isName));

    /// <inheritdoc cref="PhraseTrie{T}.Lookup"/>
    public void Lookup(NormalizedText text, Span<int> words) => _trie.Lookup(text.Folded, text.Tokens, words);

    /// <summary>The longest phrase that begins at <paramref name="first"/>; its length is 0 when there is none.</summary>
    /// <param name="words">From <see cref="Lookup"/>.</param>
    /// <param name="tokens">The tokens themselves.</param>
    /// <param name="first">Where to begin.</param>
    /// <param name="end">The first token that a phrase may not reach.</param>
    public (Cue? Cue, int Length) Longest(ReadOnlySpan<int> words, ReadOnlySpan<Token> tokens, int first, int end)
    {
        (Cue?, int) best = default;
        var node = PhraseTrie<(Cue?, bool)>.Root;
        for (var i = first; i < end && _trie.Next(node, words[i], out node); i++)
            if (_trie.ValueAt(node) is { } found && !(found.IsName && tokens[first].Case == LetterCase.Lower))
                best = (found.Cue, i - first + 1);
        return best;
    }
}
