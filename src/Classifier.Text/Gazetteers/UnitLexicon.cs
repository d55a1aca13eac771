using Classifier.Text.Normalization;

namespace Classifier.Text.Gazetteers;

/// <summary>The kind words and the names of units, and which tokens can begin one. Immutable; safe for many threads.</summary>
internal sealed class UnitLexicon
{
    /// <summary>Set in <see cref="Flags"/> for a token that may begin a kind word.</summary>
    public const byte BeginsKind = 1;

    /// <summary>Set in <see cref="Flags"/> for a token that may begin a name.</summary>
    public const byte BeginsName = 2;

    private const int FlagCount = 1 << 14;
    private readonly byte[] _flags = new byte[FlagCount];
    private readonly KindWord?[] _kinds;

    /// <param name="gazetteer">The units.</param>
    /// <param name="sets">Makes the sets of units.</param>
    /// <param name="plain">Whether names and words are to be met without their marks.</param>
    public UnitLexicon(Gazetteer gazetteer, UnitSets sets, bool plain)
    {
        Names = UnitNames.Of(gazetteer, sets, plain);
        Names.Trie.FlagFirst(_flags, BeginsName);
        KindWord[] words = [.. KindWords.All.Select(w => w.Word)];
        var phrases = string.Join('\n', KindWords.All.Select(w => w.Phrase));
        var ends = new int[words.Length];
        Kinds = new TokenTrie(NormalizedText.From(plain ? PlainLetters.Of(phrases) : phrases), (line, node) => ends[line] = node);
        Kinds.FlagFirst(_flags, BeginsKind);
        _kinds = new KindWord?[Kinds.Count];
        for (var i = 0; i < words.Length; i++)
            _kinds[ends[i]] ??= words[i];
    }

    /// <summary>The names.</summary>
    public UnitNames Names { get; }

    /// <summary>The kind words; what a node stands for is asked of <see cref="KindAt"/>.</summary>
    public TokenTrie Kinds { get; }

    /// <summary>Flags by the lowest bits of a token's hash. A flag may be set for tokens that begin nothing.</summary>
    public ReadOnlySpan<byte> Flags => _flags;

    /// <summary>The kind word that ends at a node; null when none does.</summary>
    public KindWord? KindAt(int node) => _kinds[node];
}
