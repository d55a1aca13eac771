using Classifier.Text.Gazetteers;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>
/// Phrases as sequences of folded tokens, each with a value, for search from a token on. Filled once, then only read.
/// A search walks from <see cref="Root"/> with <see cref="Next"/>, one step per token.
/// </summary>
internal sealed class PhraseTrie<T>
    where T : struct
{
    /// <summary>Where every phrase begins; the end of none.</summary>
    public const int Root = 0;

    private readonly Dictionary<string, int> _words = [];
    private readonly Dictionary<(int Node, int Word), int> _edges = [];
    private readonly List<T?> _ends = [null];

    /// <summary>Adds a phrase; the first value given to a phrase stays. A phrase without tokens is not added.</summary>
    public void Add(ReadOnlySpan<char> folded, ReadOnlySpan<Token> tokens, T value)
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
            _ends[node] ??= value;
    }

    /// <summary>This trie's number for every token, -1 for one that stands in no phrase.</summary>
    public void Lookup(ReadOnlySpan<char> folded, ReadOnlySpan<Token> tokens, Span<int> words)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Length; i++)
            words[i] = lookup.TryGetValue(folded.Slice(tokens[i].Start, tokens[i].Length), out var word) ? word : -1;
    }

    /// <summary>The node that <paramref name="word"/> leads to; false when no phrase goes on so.</summary>
    public bool Next(int node, int word, out int next)
    {
        next = Root;
        return word >= 0 && _edges.TryGetValue((node, word), out next);
    }

    /// <summary>The value of the phrase that ends at <paramref name="node"/>, null when none does.</summary>
    public T? ValueAt(int node) => _ends[node];
}
