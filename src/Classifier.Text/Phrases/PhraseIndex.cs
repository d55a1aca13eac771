using System.Numerics;
using System.Runtime.CompilerServices;
using Classifier.Text.Normalization;

namespace Classifier.Text.Phrases;

/// <summary>
/// Phrases as sequences of folded tokens, each with a value, for search from a token on. A step is one look-up by a node and a token's hash
/// (<see cref="NormalizedText.Hashes"/>) in an open table; the characters are compared once a whole phrase is found. Filled once, then only read.
/// </summary>
internal sealed class PhraseIndex<T>
    where T : struct
{
    /// <summary>Where every phrase begins; the end of none.</summary>
    public const int Root = 0;

    private const uint NodeFactor = 0x9E3779B1;
    private const int BeginningBits = 1 << 13;
    private readonly ulong[] _beginnings = new ulong[BeginningBits / 64];
    private Node[] _nodes = [new(Root, "")];
    private Edge[] _edges = new Edge[16];
    private int _count = 1;

    /// <summary>Adds a phrase; the first value given to a phrase stays. A phrase without tokens is not added.</summary>
    /// <exception cref="InvalidOperationException">Two words that the same words stand before have the same hash.</exception>
    public void Add(NormalizedText phrase, T value)
    {
        var node = Root;
        for (var i = 0; i < phrase.Tokens.Length; i++)
            node = NextOrNew(node, phrase.Hashes[i], phrase.Word(i));
        if (node != Root)
            _nodes[node].Value ??= value;
    }

    /// <summary>Whether a phrase may begin with a token of this hash; quick, and now and then true where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(uint hash) => (_beginnings[(hash & (BeginningBits - 1)) / 64] & (1UL << (int)hash)) != 0;

    /// <summary>The node that a token leads to; false when no phrase goes on so. By its hash alone: see <see cref="Find"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next(int node, uint hash, out int next)
    {
        next = Root;
        return (node == Root || (_nodes[node].Follows & FollowsBit(hash)) != 0) && Look(node, hash, out next);
    }

    /// <summary>The value of the phrase that ends at a node; null when none does, or when the tokens only share the hashes of its words.</summary>
    /// <param name="node">Where <see cref="Next"/> led.</param>
    /// <param name="text">The text.</param>
    /// <param name="last">The token that led there.</param>
    public T? Find(int node, NormalizedText text, int last)
    {
        var value = _nodes[node].Value;
        if (value is null)
            return null;
        for (; node != Root; node = _nodes[node].Parent, last--)
            if (!text.Word(last).SequenceEqual(_nodes[node].Word))
                return null;
        return value;
    }

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

        public T? Value;
    }
}
