using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>The names of a gazetteer's units, with their spellings and aliases, and the kind words, in one trie.</summary>
internal sealed class UnitNames
{
    private UnitNames(PhraseTrie<UnitPhrase> trie) => Trie = trie;

    /// <summary>Kind words and names; a name is not found through a kind word or the other way round.</summary>
    public PhraseTrie<UnitPhrase> Trie { get; }

    /// <summary>Collects the names of every unit.</summary>
    /// <param name="gazetteer">The units.</param>
    /// <param name="plain">Whether the names are to be met without their marks.</param>
    public static UnitNames Of(Gazetteer gazetteer, bool plain = false)
    {
        Func<string, string> typed = plain ? PlainLetters.Of : name => name;
        var names = new Dictionary<string, (SortedSet<int> Units, NameUse Use)>();
        var positions = new Dictionary<AdministrativeUnit, int>(ReferenceEqualityComparer.Instance);
        foreach (var unit in gazetteer.Units)
        {
            positions.Add(unit, positions.Count);
            foreach (var spelling in SpellingVariants.Of(unit.Name))
                Add(names, typed(spelling), [positions[unit]], NameUse.Name);
        }
        foreach (var alias in UnitAlias.All)
            foreach (var spelling in SpellingVariants.Of(alias.Name))
                Add(names, typed(spelling), gazetteer.History(alias.Code).Select(u => positions[u]), alias.Use);
        var trie = new PhraseTrie<UnitPhrase>();
        var kinds = KindWords.All.DistinctBy(w => typed(w.Phrase)).ToDictionary(w => typed(w.Phrase), w => w.Word);
        foreach (var (key, (units, use)) in names)
            Add(trie, key, new UnitPhrase(kinds.Remove(key, out var word) ? word : null, new UnitName([.. units.Select(u => gazetteer.Units[u])], use)));
        foreach (var (phrase, word) in kinds)
            Add(trie, phrase, new UnitPhrase(word, null));
        return new UnitNames(trie);
    }

    private static void Add(Dictionary<string, (SortedSet<int> Units, NameUse Use)> names, string spelling, IEnumerable<int> units, NameUse use)
    {
        var key = Key(NormalizedText.From(spelling));
        var found = names.TryGetValue(key, out var entry) ? entry : ([], NameUse.Name);
        found.Units.UnionWith(units);
        names[key] = (found.Units, found.Use == NameUse.Name ? use : found.Use);
    }

    private static void Add(PhraseTrie<UnitPhrase> trie, string key, UnitPhrase phrase)
    {
        var text = NormalizedText.From(key);
        trie.Add(text.Folded, text.Tokens, phrase);
    }

    private static string Key(NormalizedText name)
    {
        var words = new string[name.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = name.Folded.Slice(name.Tokens[i].Start, name.Tokens[i].Length).ToString();
        return string.Join(' ', words);
    }
}

/// <summary>What a phrase of the trie is: a kind word, a name, or both.</summary>
internal readonly record struct UnitPhrase(KindWord? Kind, UnitName? Name);
