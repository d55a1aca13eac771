using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    private const int NoEnd = 0;
    private const char WordEnd = '\0';
    private const int LongestGap = 3;
    private const uint NodeFactor = 0x9E3779B1;
    private const int BeginningBits = 1 << 13;
    private readonly ulong[] _beginnings = new ulong[BeginningBits / 64];
    private readonly Dictionary<uint, string> _words = [];
    private readonly List<End> _ends = [default];
    private readonly List<char> _letters = [];
    private Edge[] _beginning = new Edge[16];
    private Edge[] _edges = new Edge[16];
    private int _nodes = 1;
    private int _beginningCount;

    /// <summary>Adds a phrase; the first value given to a phrase stays. A phrase without tokens is not added.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="value">Its value.</param>
    /// <param name="isName">Not found when its first token is in lower case.</param>
    /// <exception cref="InvalidOperationException">Two words have the same hash.</exception>
    public void Add(NormalizedText phrase, T value, bool isName)
    {
        var (node, hash, next) = (Root, 0u, Root);
        for (var i = 0; i < phrase.Tokens.Length; i++)
        {
            Check(phrase.Hashes[i], phrase.Word(i));
            if (next != Root)
                Look(node, hash).Follows |= FollowsBit(phrase.Hashes[i]);
            (node, hash) = (next, phrase.Hashes[i]);
            next = NextOrNew(node, hash);
        }
        if (next == Root || Look(node, hash).End != NoEnd)
            return;
        Look(node, hash).End = _ends.Count;
        _ends.Add(new End(_letters.Count, isName, value));
        for (var i = 0; i < phrase.Tokens.Length; i++)
            _letters.AddRange([.. phrase.Word(i), WordEnd]);
    }

    /// <summary>Whether a phrase may begin with a token of this hash; false when none does.</summary>
    public bool MayBegin(uint hash) => IsSet(_beginnings, hash);

    /// <summary>The longest phrase that begins at a token; its length is 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (T? Value, int Length) Longest(NormalizedText text, int first) =>
        MayBegin(text.Hashes[first]) ? Search(text, first) : default;

    private (T? Value, int Length) Search(NormalizedText text, int first)
    {
        (T?, int) best = default;
        var hashes = text.Hashes;
        ref readonly var edge = ref Look(Root, hashes[first]);
        for (var i = first; edge.Next != Root; edge = ref Look(edge.Next, hashes[i]))
        {
            if (edge.End != NoEnd && _ends[edge.End] is var end && IsAt(end, text, first, i))
                best = (end.Value, i - first + 1);
            if (++i == hashes.Length || (edge.Follows & FollowsBit(hashes[i])) == 0 || !GoesOn(text, i))
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

    /// <summary>Whether the tokens from one to another are the words of a phrase, not only words of the same hashes.</summary>
    private bool IsAt(in End end, NormalizedText text, int first, int last)
    {
        if (end.IsName && text.Tokens[first].Case == LetterCase.Lower)
            return false;
        var letters = CollectionsMarshal.AsSpan(_letters)[end.Start..];
        for (var i = first; i <= last; i++)
        {
            var word = text.Word(i);
            if (!letters.StartsWith(word) || letters[word.Length] != WordEnd)
                return false;
            letters = letters[(word.Length + 1)..];
        }
        return true;
    }

    private static bool IsSet(ulong[] bits, uint hash) => (bits[(hash & (BeginningBits - 1)) / 64] & (1UL << (int)hash)) != 0;

    private static ulong FollowsBit(uint hash) => 1UL << (int)(hash >> 26);

    /// <summary>The edge from a node by a hash, or an empty place.</summary>
    private ref Edge Look(int node, uint hash)
    {
        var edges = node == Root ? _beginning : _edges;
        for (var at = Place(node, hash, edges.Length); ; at = (at + 1) & (edges.Length - 1))
        {
            ref var edge = ref edges[at];
            if (edge.Next == Root || (edge.Node == node && edge.Hash == hash))
                return ref edge;
        }
    }

    private int NextOrNew(int node, uint hash)
    {
        if (Look(node, hash).Next is var next && next != Root)
            return next;
        next = _nodes++;
        var added = new Edge { Node = node, Hash = hash, Next = next };
        if (node == Root)
        {
            _beginnings[(hash & (BeginningBits - 1)) / 64] |= 1UL << (int)hash;
            Put(ref _beginning, ++_beginningCount, added);
        }
        else
        {
            Put(ref _edges, _nodes, added);
        }
        return next;
    }

    private void Check(uint hash, ReadOnlySpan<char> word)
    {
        if (!_words.TryGetValue(hash, out var known))
            _words.Add(hash, word.ToString());
        else if (!word.SequenceEqual(known))
            throw new InvalidOperationException($"'{word}' and '{known}' have the same hash.");
    }

    /// <summary>Puts an edge into a table that stays at most half full.</summary>
    private static void Put(ref Edge[] edges, int count, Edge added)
    {
        if (count * 2 > edges.Length)
        {
            var old = edges;
            edges = new Edge[old.Length * 2];
            foreach (var edge in old)
                if (edge.Next != Root)
                    Put(ref edges, 0, edge);
        }
        var at = Place(added.Node, added.Hash, edges.Length);
        while (edges[at].Next != Root)
            at = (at + 1) & (edges.Length - 1);
        edges[at] = added;
    }

    private static int Place(int node, uint hash, int length) => (int)(BitOperations.RotateLeft((uint)node * NodeFactor, 15) ^ hash) & (length - 1);

    /// <summary>A step from a node to the next; what a search needs of that node stands here, so that most searches touch nothing else.</summary>
    private struct Edge
    {
        public int Node;
        public uint Hash;
        public int Next;

        /// <summary>The phrase that ends at the next node, or <see cref="NoEnd"/>.</summary>
        public int End;

        /// <summary>A bit for each word that may follow, by its hash; nearly every other word is told by it to be none of them.</summary>
        public ulong Follows;
    }

    /// <param name="Start">Where its words stand among the letters, each with a <see cref="WordEnd"/> behind it.</param>
    /// <param name="IsName">Not found when its first token is in lower case.</param>
    /// <param name="Value">Its value.</param>
    private readonly record struct End(int Start, bool IsName, T Value);
}
