using System.Numerics;
using Classifier.Text.Normalization;

namespace Classifier.Text.Gazetteers;

/// <summary>
/// Phrases as sequences of folded tokens, for search from a token on. A step is one look-up by a node and the hash of a token in an open
/// table; the token's characters are compared as well. Immutable; safe for many threads.
/// </summary>
internal sealed class TokenTrie
{
    /// <summary>Where every phrase begins; the end of none.</summary>
    public const int Root = 0;

    private const uint NodeFactor = 0x9E3779B1;
    private const int FirstSize = 16;
    private char[] _words = new char[FirstSize];
    private int _wordsEnd;
    private TokenNode[] _nodes = new TokenNode[FirstSize];
    private int[] _slots = new int[2 * FirstSize];

    /// <param name="phrases">A phrase on each line.</param>
    /// <param name="added">Told the end of each phrase, with the number of its line from 0; not told of lines without tokens.</param>
    public TokenTrie(NormalizedText phrases, Action<int, int> added)
    {
        // Where the characters of a token with this hash stand; equal tokens share theirs.
        var places = new Dictionary<uint, int>();
        var (node, line) = (Root, 0);
        for (var i = 0; i < phrases.Tokens.Length; i++)
        {
            var lines = i == 0 ? 0 : NameText.Before(phrases, i).Count('\n');
            if (lines > 0)
            {
                added(line, node);
                (node, line) = (Root, line + lines);
            }
            node = NextOrNew(node, phrases, i, places);
        }
        if (node != Root)
            added(line, node);
        Array.Resize(ref _nodes, Count);
        Array.Resize(ref _words, _wordsEnd);
    }

    /// <summary>How many nodes there are; they are numbered from 0.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The node that a token leads to; <see cref="Root"/> when no phrase goes on so.</summary>
    /// <param name="node">The node so far.</param>
    /// <param name="text">The text.</param>
    /// <param name="token">The index of a token in it.</param>
    public int Next(int node, NormalizedText text, int token)
    {
        var hash = text.Hashes[token];
        for (var slot = Slot(node, hash); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var next = ref _nodes[_slots[slot]];
            if (_slots[slot] == Root)
                return Root;
            if (next.Hash == hash && next.Parent == node && Word(next).SequenceEqual(NameText.Word(text, token)))
                return _slots[slot];
        }
    }

    /// <summary>The nodes by number; <see cref="Root"/> is no token's.</summary>
    public ReadOnlySpan<TokenNode> Nodes => _nodes;

    private int Slot(int node, uint hash) => (int)((hash ^ ((uint)node * NodeFactor)) & (uint)(_slots.Length - 1));

    private ReadOnlySpan<char> Word(TokenNode node) => _words.AsSpan(node.Start, node.Length);

    private int NextOrNew(int node, NormalizedText phrases, int token, Dictionary<uint, int> places)
    {
        if (Next(node, phrases, token) is var known and not Root)
            return known;
        if (Count == _nodes.Length)
            Grow();
        var (hash, word) = (phrases.Hashes[token], NameText.Word(phrases, token).ToString());
        if (!places.TryGetValue(hash, out var start) || !_words.AsSpan(start).StartsWith(word))
            places[hash] = start = Append(word);
        _nodes[Count] = new TokenNode(hash, node, start, word.Length);
        Place(Count);
        return Count++;
    }

    private int Append(string word)
    {
        if (_wordsEnd + word.Length > _words.Length)
            Array.Resize(ref _words, 2 * (_wordsEnd + word.Length));
        word.CopyTo(_words.AsSpan(_wordsEnd));
        _wordsEnd += word.Length;
        return _wordsEnd - word.Length;
    }

    private void Grow()
    {
        Array.Resize(ref _nodes, 2 * Count);
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(4 * Count))];
        for (var i = 1; i < Count; i++)
            Place(i);
    }

    private void Place(int node)
    {
        var slot = Slot(_nodes[node].Parent, _nodes[node].Hash);
        while (_slots[slot] != Root)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = node;
    }
}
