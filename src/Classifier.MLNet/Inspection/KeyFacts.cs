using Classifier.MLNet.Transforms;
using static System.FormattableString;

namespace Classifier.MLNet.Inspection;

/// <summary>What is worth telling of a component that makes or reads keys; null for others.</summary>
internal static class KeyFacts
{
    public static IEnumerable<ComponentFact>? Of(object component) => component switch
    {
        ValueToKeyTransform keys => keys.Columns.SelectMany(Of),
        KeyToValueTransform values => ComponentFacts.Made(values.Columns),
        KeyToVectorTransform vectors => vectors.Columns.Select(c => ComponentFacts.Made(c.Output, $"{c.Input} ({(c.IsBag ? "counts" : "slots for each place")})")),
        NgramTransform ngrams => ngrams.Columns.SelectMany(Of),
        HashTransform hashes => hashes.Columns.SelectMany(Of),
        HashedNgramTransform ngrams => ngrams.Columns.SelectMany(Of),
        SlotNames names => [ComponentFacts.Fact("names", Some(names))],
        _ => null,
    };

    private static IEnumerable<ComponentFact> Of(ValueToKeyColumn column) =>
        [ComponentFacts.Made(column.Output, column.Input), ComponentFacts.Fact("vocabulary", Some(column.Vocabulary))];

    private static IEnumerable<ComponentFact> Of(NgramColumn column) =>
    [
        ComponentFacts.Made(column.Output, column.Input), ComponentFacts.Fact("n-grams", Sizes(column.Pool)),
        ComponentFacts.Fact("counting", Counting(column.Pool.MaxLength, column.Skips, Weighting(column.Weighting))),
    ];

    private static IEnumerable<ComponentFact> Of(HashColumn column) =>
    [
        ComponentFacts.Made(column.Output, column.Input),
        ComponentFacts.Fact("hash", Hash(column.Bits, column.Seed, (column.IsOrdered, "ordered"), (column.IsCombined, "one key for the whole vector"))),
    ];

    private static IEnumerable<ComponentFact> Of(HashedNgramColumn column) =>
    [
        ComponentFacts.Made(column.Output, string.Join(", ", column.Inputs)),
        ComponentFacts.Fact("hash", Hash(column.Bits, column.Seed, (column.IsOrdered, "ordered"), (column.RehashesUnigrams, "single keys hashed again"))),
        ComponentFacts.Fact("counting", Counting(column.Length, column.Skips, column.HasAllLengths ? "all lengths" : "this length only")),
    ];

    private static string Some(KeyVocabulary vocabulary) => vocabulary switch
    {
        TextVocabulary text => ComponentFacts.Some(text.Texts),
        NumberVocabulary numbers => ComponentFacts.Some([.. numbers.Numbers.Select(n => Invariant($"{n}"))]),
        BooleanVocabulary truths => ComponentFacts.Some([.. truths.Values.Select(b => b ? "true" : "false")]),
        OpaqueVocabulary opaque => Invariant($"{opaque.Count} values of type {opaque.Type}"),
        _ => Invariant($"{vocabulary.Count}"),
    };

    private static string Some(SlotNames names) => Invariant($"{names.Names.Length} for {names.Length} slots");

    /// <summary>How many there are of each length.</summary>
    private static string Sizes(NgramPool pool)
    {
        var sizes = new int[pool.MaxLength + 1];
        for (var slot = 0; slot < pool.Count; slot++)
            sizes[pool[slot].Length]++;
        return pool.Count == 0 ? "none" : string.Join(", ", sizes.Index().Where(s => s.Item > 0).Select(s => Invariant($"{s.Item} of {Keys(s.Index)}")));
    }

    private static string Counting(int length, int skips, string how) => Invariant($"up to {Keys(length)}{(skips > 0 ? Invariant($", skipping up to {skips}") : "")}, {how}");

    private static string Keys(int count) => count == 1 ? "1 key" : Invariant($"{count} keys");

    private static string Weighting(NgramWeighting weighting) => weighting switch
    {
        NgramWeighting.InverseDocumentFrequency => "inverse document frequency",
        NgramWeighting.FrequencyTimesInverseDocumentFrequency => "frequency × inverse document frequency",
        _ => "frequency",
    };

    private static string Hash(int bits, uint seed, params IEnumerable<(bool Is, string Name)> flags) =>
        string.Join(", ", [Invariant($"{bits} bits"), Invariant($"seed {seed}"), .. flags.Where(f => f.Is).Select(f => f.Name)]);
}
