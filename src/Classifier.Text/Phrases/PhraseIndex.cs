using System.Numerics;
using System.Runtime.CompilerServices;
using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Phrases;

/// <summary>
/// Phrases as sequences of folded tokens, each with a value, for search from a token on. A step is one look-up by a node and a token's hash
/// (<see cref="NormalizedText.Hashes"/>) in an open table; the characters are compared once a whole phrase is found. A phrase may cross punctuation of up to
/// three characters. Filled once, then only read.
/// </summary>
/// <param name="crossesLines">Whether a phrase may go on over a line end between two words in capitals; over any other it never does.</param>
internal sealed class PhraseIndex<T>(bool crossesLines)
{
    // Where every phrase begins; the end of none.
    private const int Root = 0;
    private const int LongestGap = 3;
    private const uint NodeFactor = 0x9E3779B1;
    private const int BeginningBits = 1 << 13;
    private readonly ulong[] _beginnings = new ulong[BeginningBits / 64];
    private Node[] _nodes = [new(Root, "")];
    private Edge[] _edges = new Edge[16];
    private int _count = 1;

    /// <summary>Adds a phrase; the first value given to a phrase stays. A phrase without tokens is not added.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isName">Not found when its first token is in lower case.</param>
    /// <exception cref="InvalidOperationException">Two words that the same words stand before have the same hash.</exception>
    public void Add(NormalizedText phrase, T value, bool isName)
    {
        var at = Root;
        for (var i = 0; i < phrase.Tokens.Length; i++)
            at = NextOrNew(at, phrase.Hashes[i], phrase.Word(i));
        ref var node = ref _nodes[at];
        if (at != Root && !node.IsEnd)
            (node.IsEnd, node.IsName, node.Value) = (true, isName, value);
    }

    /// <summary>The longest phrase that begins at a token; its length is 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (T? Value, int Length) Longest(NormalizedText text, int first) =>
        IsSet(_beginnings, text.Hashes[first]) ? Search(text, first) : default;

    private (T? Value, int Length) Search(NormalizedText text, int first)
    {
        (T?, int) best = default;
        var hashes = text.Hashes;
        var at = Root;
        for (var i = first; Look(at, hashes[i], out at); )
        {
            ref readonly var node = ref _nodes[at];
            if (node.IsEnd && !(node.IsName && text.Tokens[first].Case == LetterCase.Lower) && IsAt(at, text, i))
                best = (node.Value, i - first + 1);
            if (++i == hashes.Length || (node.Follows & FollowsBit(hashes[i])) == 0 || !GoesOn(text, i))
                break;
        }
        return best;
    }

    /// <summary>Whether what stands between a token and the one before it may stand in a phrase.</summary>
    private bool GoesOn(NormalizedText text, int token)
    {
        Token last = text.Tokens[token - 1], next = text.Tokens[token];
        if (next.Start - last.End == 1 && text.Text[last.End] != '\n')
            return true;
        var gap = text.Text[last.End..next.Start];
        return gap.Length <= LongestGap
            && (!gap.Contains('\n') || (crossesLines && gap.Length == 1 && last.Case == LetterCase.Upper && next.Case == LetterCase.Upper));
    }

    /// <summary>Whether the tokens up to one are the words that lead to a node, not only words of the same hashes.</summary>
    private bool IsAt(int node, NormalizedText text, int last)
    {
        for (; node != Root; node = _nodes[node].Parent, last--)
            if (!text.Word(last).SequenceEqual(_nodes[node].Word))
                return false;
        return true;
    }

    private static bool IsSet(ulong[] bits, uint hash) => (bits[(hash & (BeginningBits - 1)) / 64] & (1UL << (int)hash)) != 0;

    private static ulong FollowsBit(uint hash) => 1UL << (int)(hash >> 26);

    private bool Look(int node, uint hash, out int next)
    {
        for (var at = Place(node, hash); ; at = (at + 1) & (_edges.Length - 1))
        {
            ref readonly var edge = ref _edges[at];
            next = edge.Next;
            if (next == Root || (edge.Node == node && edge.Hash == hash))
                return next != Root;
        }
    }

    private int NextOrNew(int node, uint hash, ReadOnlySpan<char> word)
    {
        if (Look(node, hash, out var next))
            return word.SequenceEqual(_nodes[next].Word) ? next : throw new InvalidOperationException($"'{word}' and '{_nodes[next].Word}' have the same hash.");
        if (_count * 2 > _edges.Length)
            Grow();
        if (_count == _nodes.Length)
            Array.Resize(ref _nodes, _count * 2);
        next = _count++;
        _nodes[next] = new Node(node, word.ToString());
        _nodes[node].Follows |= FollowsBit(hash);
        Put(new Edge(node, hash, next));
        if (node == Root)
            _beginnings[(hash & (BeginningBits - 1)) / 64] |= 1UL << (int)hash;
        return next;
    }

    private void Grow()
    {
        var edges = _edges;
        _edges = new Edge[edges.Length * 2];
        foreach (var edge in edges)
            if (edge.Next != Root)
                Put(edge);
    }

    private void Put(Edge edge)
    {
        var at = Place(edge.Node, edge.Hash);
        while (_edges[at].Next != Root)
            at = (at + 1) & (_edges.Length - 1);
        _edges[at] = edge;
    }

    private int Place(int node, uint hash) => (int)(BitOperations.RotateLeft((uint)node * NodeFactor, 15) ^ hash) & (_edges.Length - 1);

    private readonly record struct Edge(int Node, uint Hash, int Next);

    private struct Node(int parent, string word)
    {
        public readonly int Parent = parent;
        public readonly string Word = word;

        /// <summary>A bit for each word that may follow, by its hash; nearly every other word is told by it to be none of them.</summary>
        public ulong Follows;

        public bool IsEnd;

        public bool IsName;

        public T? Value;
    }
}
