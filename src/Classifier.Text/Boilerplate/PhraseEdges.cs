using System.Numerics;
using Classifier.Text.Normalization;

namespace Classifier.Text.Boilerplate;

/// <summary>
/// The steps of the phrases from syllable to syllable, found by the hash of a token and then compared letter by letter: open addressing,
/// and in front of it a bit for each
/// phrase of one token and each pair of tokens that a longer one begins with, since hardly any token of a text begins one. Filled once, then only read.
/// </summary>
internal sealed class PhraseEdges
{
    /// <summary>Where every phrase begins; the end of none.</summary>
    public const int Root = 0;

    private const int FilterBits = 1 << 16;

    private readonly ulong[] _beginnings = new ulong[FilterBits / 64];
    private readonly List<Edge> _edges = [];

    // Numbers of edges plus one, 0 for a free place; a power of two, at most half full.
    private int[] _slots = new int[64];

    /// <summary>How many nodes there are, the root among them; each edge leads to one of its own.</summary>
    public int Nodes => _edges.Count + 1;

    /// <summary>Adds the way of a phrase, and gives the node at its end.</summary>
    public int Add(NormalizedText phrase)
    {
        var hashes = phrase.Hashes;
        if (hashes.Length > 0)
            Set(hashes.Length == 1 ? hashes[0] : Pair(hashes[0], hashes[1]));
        var node = Root;
        for (var i = 0; i < phrase.Tokens.Length; i++)
        {
            if (!TryStep(node, phrase, i, out var next))
                next = AddEdge(new Edge(node, phrase.Hashes[i], Word(phrase, i).ToString()));
            node = next;
        }
        return node;
    }

    /// <summary>Whether a phrase may begin with tokens of these hashes, of one token or of more; false when none does.</summary>
    public bool MayBegin(uint first, uint second) => Has(first) || Has(Pair(first, second));

    /// <summary>The node that a token leads to; false when no phrase goes on so.</summary>
    public bool TryStep(int node, NormalizedText text, int token, out int next)
    {
        var hash = text.Hashes[token];
        for (var slot = Start(node, hash); _slots[slot] is > 0 and var found; slot = (slot + 1) & (_slots.Length - 1))
        {
            var edge = _edges[found - 1];
            if (edge.Node == node && edge.Hash == hash && Word(text, token).SequenceEqual(edge.Word))
            {
                next = found;
                return true;
            }
        }
        next = Root;
        return false;
    }

    private int AddEdge(Edge edge)
    {
        _edges.Add(edge);
        if (_edges.Count * 2 > _slots.Length)
        {
            _slots = new int[_slots.Length * 2];
            for (var i = 0; i < _edges.Count - 1; i++)
                Place(i);
        }
        Place(_edges.Count - 1);
        return _edges.Count;
    }

    private bool Has(uint beginning) => (_beginnings[beginning % FilterBits / 64] & (1UL << (int)beginning)) != 0;

    private void Set(uint beginning) => _beginnings[beginning % FilterBits / 64] |= 1UL << (int)beginning;

    private static uint Pair(uint first, uint second) => BitOperations.RotateLeft(first, 5) ^ second;

    private void Place(int edge)
    {
        var slot = Start(_edges[edge].Node, _edges[edge].Hash);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = edge + 1;
    }

    private int Start(int node, uint hash) => (int)BitOperations.RotateLeft(hash ^ ((uint)node * 0x9E3779B1u), 7) & (_slots.Length - 1);

    private static ReadOnlySpan<char> Word(NormalizedText text, int token)
    {
        var place = text.Tokens[token];
        return text.Folded.Slice(place.Start, place.Length);
    }

    private readonly record struct Edge(int Node, uint Hash, string Word);
}
