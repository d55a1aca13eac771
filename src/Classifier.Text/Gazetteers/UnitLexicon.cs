using System.Numerics;
using Classifier.Text.Normalization;

namespace Classifier.Text.Gazetteers;

/// <summary>The kind words and the names of units, and which tokens can begin one. Immutable; safe for many threads.</summary>
internal sealed class UnitLexicon
{
    /// <summary>Set in <see cref="Flags"/> for a token that may begin a kind word.</summary>
    public const byte BeginsKind = 1;

    /// <summary>Set in <see cref="Flags"/> for a token that may begin a name.</summary>
    public const byte BeginsName = 2;

    /// <summary>Set in <see cref="Flags"/> for a token that may be a name alone.</summary>
    public const byte IsName = 4;

    /// <summary>Set in <see cref="Flags"/> for a token that may stand in a kind word, but not first.</summary>
    public const byte EndsKind = 8;

    private const int FlagCount = 1 << 14;
    private const int PairCount = 1 << 17;
    private readonly byte[] _flags = new byte[FlagCount];
    private readonly ulong[] _pairs = new ulong[PairCount >> 6];
    private readonly KindWord?[] _kinds;

    /// <param name="gazetteer">The units.</param>
    /// <param name="sets">Makes the sets of units.</param>
    /// <param name="plain">Whether names and words are to be met without their marks.</param>
    public UnitLexicon(Gazetteer gazetteer, UnitSets sets, bool plain)
    {
        Names = UnitNames.Of(gazetteer, sets, plain);
        KindWord[] words = [.. KindWords.All.Select(w => w.Word)];
        var phrases = string.Join('\n', KindWords.All.Select(w => w.Phrase));
        var ends = new int[words.Length];
        Kinds = new TokenTrie(NormalizedText.From(plain ? PlainLetters.Of(phrases) : phrases), (line, node) => ends[line] = node);
        _kinds = new KindWord?[Kinds.Count];
        for (var i = 0; i < words.Length; i++)
            _kinds[ends[i]] ??= words[i];
        FlagTokens();
    }

    /// <summary>The names.</summary>
    public UnitNames Names { get; }

    /// <summary>The kind words; what a node stands for is asked of <see cref="KindAt"/>.</summary>
    public TokenTrie Kinds { get; }

    /// <summary>Flags by the lowest bits of a token's hash. A flag may be set for tokens that begin nothing.</summary>
    public ReadOnlySpan<byte> Flags => _flags;

    /// <summary>Whether two tokens with these hashes may begin a name. It may be said of tokens that begin nothing.</summary>
    public bool MayBeginName(uint first, uint second) => (_pairs[Pair(first, second) >> 6] >> Pair(first, second) & 1) != 0;

    /// <summary>The kind word that ends at a node; null when none does.</summary>
    public KindWord? KindAt(int node) => _kinds[node];

    private static int Pair(uint first, uint second) => (int)((BitOperations.RotateLeft(first, 7) ^ second) & (PairCount - 1));

    private void FlagTokens()
    {
        foreach (var kind in Kinds.Nodes[1..])
            _flags[kind.Hash & (FlagCount - 1)] |= kind.Parent == TokenTrie.Root ? BeginsKind : EndsKind;
        var names = Names.Trie.Nodes;
        for (var i = 1; i < names.Length; i++)
            if (names[i].Parent == TokenTrie.Root)
                _flags[names[i].Hash & (FlagCount - 1)] |= Names.HasName(i) ? (byte)(BeginsName | IsName) : BeginsName;
            else if (names[names[i].Parent] is { Parent: TokenTrie.Root, Hash: var first })
                _pairs[Pair(first, names[i].Hash) >> 6] |= 1UL << Pair(first, names[i].Hash);
    }
}
