using System.Numerics;
using System.Runtime.CompilerServices;
using Classifier.Text.Normalization;

namespace Classifier.Text.Phrases;

/// <summary>
/// Phrases as sequences of folded tokens, each with a value, for search from a token on. A step is one look-up by a node and a token's hash
/// (<see cref="NormalizedText.Hashes"/>) in an open table; the token's characters are compared as well. Filled once, then only read.
/// </summary>
internal sealed class PhraseIndex<T>
    where T : struct
{
    /// <summary>Where every phrase begins; the end of none.</summary>
    public const int Root = 0;

    private const uint NodeFactor = 0x9E3779B1;
    private const int BeginningBits = 1 << 13;

    // Of each node the word that leads to it and the value of the phrase that ends there.
    private readonly List<string> _words = [""];
    private readonly List<T?> _values = [null];
    private readonly ulong[] _beginnings = new ulong[BeginningBits / 64];
    private Edge[] _edges = new Edge[16];

    /// <summary>Adds a phrase; the first value given to a phrase stays. A phrase without tokens is not added.</summary>
    public void Add(NormalizedText phrase, T value)
    {
        var node = Root;
        for (var i = 0; i < phrase.Tokens.Length; i++)
            node = NextOrNew(node, phrase, i);
        if (node != Root)
            _values[node] ??= value;
    }

    /// <summary>Whether a phrase may begin with a token of this hash; quick, and now and then true where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(uint hash) => (_beginnings[(hash & (BeginningBits - 1)) / 64] & (1UL << (int)hash)) != 0;

    /// <summary>The node that a token leads to; false when no phrase goes on so.</summary>
    public bool Next(int node, NormalizedText text, int token, out int next)
    {
        var hash = text.Hashes[token];
        for (var at = Place(node, hash); ; at = (at + 1) & (_edges.Length - 1))
        {
            ref readonly var edge = ref _edges[at];
            next = edge.Next;
            if (next == Root)
                return false;
            if (edge.Node == node && edge.Hash == hash && text.Folded.Slice(text.Tokens[token].Start, text.Tokens[token].Length).SequenceEqual(_words[next]))
                return true;
        }
    }

    /// <summary>The value of the phrase that ends at <paramref name="node"/>, null when none does.</summary>
    public T? ValueAt(int node) => _values[node];

    private int NextOrNew(int node, NormalizedText phrase, int token)
    {
        if (Next(node, phrase, token, out var next))
            return next;
        if (_words.Count * 2 > _edges.Length)
            Grow();
        var hash = phrase.Hashes[token];
        next = _words.Count;
        _words.Add(phrase.Folded.Slice(phrase.Tokens[token].Start, phrase.Tokens[token].Length).ToString());
        _values.Add(null);
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
}
