using Classifier.Text.Normalization;

namespace Classifier.Text.Boilerplate;

/// <summary>The phrases of furniture. Immutable once made.</summary>
internal sealed class BoilerplatePhrases
{
    private const int MaximumGap = 3;
    private readonly PhraseEdges _edges = new();

    // What the phrase that ends at a node says; length 0 where none ends.
    private readonly PhraseHit[] _ends;

    private BoilerplatePhrases()
    {
        var ends = new Dictionary<int, PhraseHit>();
        foreach (var (phrase, value) in PhraseRows.Read())
            Add(phrase, value, ends);
        _ends = new PhraseHit[_edges.Nodes];
        foreach (var (node, value) in ends)
            _ends[node] = value with { Length = 1 };
    }

    public static BoilerplatePhrases Default => Embedded.Instance;

    /// <summary>For each token the longest phrase that begins at it. A phrase does not cross a line end or a colon, nor more than three signs.</summary>
    /// <param name="text">The text to look in.</param>
    /// <param name="hits">One for each token, empty before; those at which a phrase begins are filled in.</param>
    /// <returns>What the phrases found say, all together.</returns>
    public PhraseUse Find(NormalizedText text, Span<PhraseHit> hits)
    {
        var uses = PhraseUse.None;
        var hashes = text.Hashes;
        for (var i = 0; i < hashes.Length; i++)
            if (_edges.MayBegin(hashes[i], i + 1 < hashes.Length ? hashes[i + 1] : 0))
                uses |= (hits[i] = Longest(text, i)).Use;
        return uses;
    }

    private PhraseHit Longest(NormalizedText text, int first)
    {
        PhraseHit best = default;
        var node = PhraseEdges.Root;
        for (var i = first; i < text.Tokens.Length && _edges.TryStep(node, text, i, out node); i++)
        {
            if (i > first && !Joins(text.Text[text.Tokens[i - 1].End..text.Tokens[i].Start]))
                break;
            var found = _ends[node];
            if (found.Length == 0)
                continue;
            var use = HasColon(text, i) ? found.Use | found.UseWithColon : found.Use;
            if (use != PhraseUse.None)
                best = found with { Length = i - first + 1, Use = use };
        }
        return best;
    }

    private static bool Joins(ReadOnlySpan<char> gap) => gap.Length <= MaximumGap && !gap.ContainsAny('\n', ':');

    // White space is one character at most in a normalised text.
    private static bool HasColon(NormalizedText text, int token)
    {
        var rest = text.Text[text.Tokens[token].End..];
        return rest is [':', ..] or [' ', ':', ..];
    }

    // Without diacritics as well, where two syllables or more keep the phrase from meaning something else. What a phrase says first stays.
    private void Add(string phrase, PhraseHit value, Dictionary<int, PhraseHit> ends)
    {
        var full = NormalizedText.From(phrase);
        if (full.Tokens.Length > 0)
            ends.TryAdd(_edges.Add(full), value);
        if (full.Tokens.Length < 2)
            return;
        var plain = NormalizedText.From(string.Concat(Decomposition.Decompose(full.Folded.ToString())
            .Where(c => c is < '\u0300' or > '\u036F')
            .Select(c => c == 'đ' ? 'd' : c)));
        ends.TryAdd(_edges.Add(plain), value);
    }

    private static class Embedded
    {
        internal static readonly BoilerplatePhrases Instance = new();
    }
}
