using Classifier.Text.Normalization;

namespace Classifier.Text.Gazetteers;

/// <summary>The names of a gazetteer's units, with their spellings and aliases. A name is made when it is first met. Immutable; safe for many threads.</summary>
internal sealed class UnitNames
{
    private readonly UnitSets _sets;
    private readonly ushort[] _units;
    private readonly int[] _starts;
    private readonly NameUse?[] _uses;
    private readonly UnitName?[] _names;

    private UnitNames(UnitSets sets, TokenTrie trie, List<long> bearers, NameUse?[] uses)
    {
        (_sets, Trie, _uses, _names, _starts) = (sets, trie, uses, new UnitName?[trie.Count], new int[trie.Count + 1]);
        bearers.Sort();
        var (units, last) = (new List<ushort>(bearers.Count), -1L);
        foreach (var bearer in bearers)
        {
            if (bearer == last)
                continue;
            units.Add((ushort)bearer);
            _starts[(int)((last = bearer) >> 16) + 1]++;
        }
        for (var i = 0; i < trie.Count; i++)
            _starts[i + 1] += _starts[i];
        _units = [.. units];
    }

    /// <summary>The names; what a node stands for is asked of <see cref="At"/>.</summary>
    public TokenTrie Trie { get; }

    /// <summary>Collects the names of every unit.</summary>
    /// <param name="gazetteer">The units.</param>
    /// <param name="sets">Makes the sets of units.</param>
    /// <param name="plain">Whether the names are to be met without their marks.</param>
    public static UnitNames Of(Gazetteer gazetteer, UnitSets sets, bool plain = false)
    {
        var spellings = new UnitSpellings(gazetteer);
        var (ends, bearers) = (new int[spellings.Owners.Count], new List<long>(spellings.Owners.Count));
        var lines = plain ? PlainLetters.Of(spellings.Lines) : spellings.Lines;
        var trie = new TokenTrie(NormalizedText.From(lines), (line, node) => ends[line] = node);
        var uses = new NameUse?[trie.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            var owner = spellings.Owners[i];
            var alias = owner < 0 ? UnitAlias.All[~owner] : null;
            if (uses[ends[i]] is null or NameUse.Name)
                uses[ends[i]] = alias?.Use ?? NameUse.Name;
            if (alias is null)
                bearers.Add(Bearer(ends[i], owner));
            else
                foreach (var unit in gazetteer.Positions(alias.Code))
                    bearers.Add(Bearer(ends[i], unit));
        }
        return new UnitNames(sets, trie, bearers, uses);
    }

    /// <summary>The name that ends at a node; null when none does.</summary>
    public UnitName? At(int node) => _names[node] ?? (_uses[node] is { } use ? Make(node, use) : null);

    /// <summary>Whether a name ends at a node.</summary>
    public bool HasName(int node) => _uses[node] is not null;

    private static long Bearer(int node, int unit) => ((long)node << 16) | (uint)unit;

    private UnitName? Make(int node, NameUse use) =>
        Interlocked.CompareExchange(ref _names[node], new UnitName(_units.AsSpan(_starts[node].._starts[node + 1]), use, _sets), null) ?? _names[node];
}
