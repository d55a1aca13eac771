using Classifier.Text.Tokens;

namespace Classifier.Text.Cues;

/// <summary>Phrases as sequences of folded tokens, for longest-match search from a token on. Filled once, then only read.</summary>
internal sealed class CueTrie
{
    private const int Root = 0;
    private readonly Dictionary<string, int> _words = [];
    private readonly Dictionary<(int Node, int Word), int> _edges = [];
    private readonly List<(Cue Cue, bool IsName)?> _ends = [null];

    /// <summary>Adds a phrase; the first cue given to a phrase stays.</summary>
    public void Add(ReadOnlySpan<char> folded, ReadOnlySpan<Token> tokens, Cue cue, bool isName)
    {
        var node = Root;
        foreach (var token in tokens)
        {
            var text = folded.Slice(token.Start, token.Length).ToString();
            if (!_words.TryGetValue(text, out var word))
                _words.Add(text, word = _words.Count);
            if (!_edges.TryGetValue((node, word), out var next))
            {
                _edges.Add((node, word), next = _ends.Count);
                _ends.Add(null);
            }
            node = next;
        }
        if (node != Root)
            _ends[node] ??= (cue, isName);
    }

    /// <summary>The lexicon's number for every token, -1 for one that stands in no phrase.</summary>
    public void Lookup(ReadOnlySpan<char> folded, ReadOnlySpan<Token> tokens, Span<int> words)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Length; i++)
            words[i] = lookup.TryGetValue(folded.Slice(tokens[i].Start, tokens[i].Length), out var word) ? word : -1;
    }

    /// <summary>The longest phrase that begins at <paramref name="first"/>; its length is 0 when there is none.</summary>
    /// <param name="words">From <see cref="Lookup"/>.</param>
    /// <param name="tokens">The tokens themselves.</param>
    /// <param name="first">Where to begin.</param>
    /// <param name="end">The first token that a phrase may not reach.</param>
    public (Cue Cue, int Length) Longest(ReadOnlySpan<int> words, ReadOnlySpan<Token> tokens, int first, int end)
    {
        (Cue, int) best = default;
        var node = Root;
        for (var i = first; i < end && words[i] >= 0 && _edges.TryGetValue((node, words[i]), out node); i++)
            if (_ends[node] is { } found && !(found.IsName && tokens[first].Case == LetterCase.Lower))
                best = (found.Cue, i - first + 1);
        return best;
    }
}
