using System.Numerics;
using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

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
    private readonly string _folded;
    private Node[] _nodes = new Node[FirstSize];
    private int[] _slots = new int[2 * FirstSize];

    /// <param name="phrases">A phrase on each line.</param>
    /// <param name="added">Told the end of each phrase, with the number of its line from 0; not told of lines without tokens.</param>
    public TokenTrie(NormalizedText phrases, Action<int, int> added)
    {
        _folded = phrases.Folded.ToString();
        var (node, line) = (Root, 0);
        for (var i = 0; i < phrases.Tokens.Length; i++)
        {
            var lines = i == 0 ? 0 : NameText.Before(phrases, i).Count('\n');
            if (lines > 0)
            {
                added(line, node);
                (node, line) = (Root, line + lines);
            }
            node = NextOrNew(node, phrases.Hashes[i], phrases.Tokens[i]);
        }
        if (node != Root)
            added(line, node);
        Array.Resize(ref _nodes, Count);
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
            if (next.Hash == hash && next.Parent == node && _folded.AsSpan(next.Start, next.Length).SequenceEqual(NameText.Word(text, token)))
                return _slots[slot];
        }
    }

    /// <summary>Sets a flag in the table for the hash of each token that begins a phrase.</summary>
    public void FlagFirst(byte[] table, byte flag)
    {
        foreach (var node in _nodes.AsSpan(1))
            if (node.Parent == Root)
                table[node.Hash & (table.Length - 1)] |= flag;
    }

    private int Slot(int node, uint hash) => (int)((hash ^ ((uint)node * NodeFactor)) & (uint)(_slots.Length - 1));

    private int NextOrNew(int node, uint hash, Token token)
    {
        var word = _folded.AsSpan(token.Start, token.Length);
        var slot = Slot(node, hash);
        for (; _slots[slot] != Root; slot = (slot + 1) & (_slots.Length - 1))
        {
            var next = _nodes[_slots[slot]];
            if (next.Hash == hash && next.Parent == node && _folded.AsSpan(next.Start, next.Length).SequenceEqual(word))
                return _slots[slot];
        }
        if (Count == _nodes.Length)
            Grow();
        _nodes[Count] = new Node(hash, node, token.Start, token.Length);
        Place(Count);
        return Count++;
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

    private readonly record struct Node(uint Hash, int Parent, int Start, int Length);
}
