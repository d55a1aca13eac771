using Classifier.Text.Normalization;

namespace Classifier.Text.Gazetteers;

/// <summary>Phrases of one token or two. Immutable; safe for many threads.</summary>
internal sealed class PhraseSet
{
    private readonly TokenTrie _trie;
    private readonly bool[] _isEnd;

    /// <param name="phrases">Phrases, with <c>|</c> between.</param>
    public PhraseSet(string phrases)
    {
        var ends = new List<int>();
        _trie = new TokenTrie(NormalizedText.From(phrases.Replace('|', '\n')), (_, node) => ends.Add(node));
        _isEnd = new bool[_trie.Count];
        foreach (var node in ends)
            _isEnd[node] = true;
    }

    /// <summary>Whether a token is one of the phrases.</summary>
    public bool Has(NormalizedText text, int token) => _isEnd[_trie.Next(TokenTrie.Root, text, token)];

    /// <summary>Whether two tokens together are one of the phrases.</summary>
    public bool Has(NormalizedText text, int first, int second) =>
        _trie.Next(TokenTrie.Root, text, first) is not TokenTrie.Root and var node && _isEnd[_trie.Next(node, text, second)];
}
