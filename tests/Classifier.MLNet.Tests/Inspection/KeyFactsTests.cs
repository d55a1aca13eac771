using Classifier.MLNet.Inspection;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Inspection;

public sealed class KeyFactsTests
{
    [Fact]
    public void Of_Vocabularies_TellsSizesAndFirstWords()
    {
        var keys = new ValueToKeyTransform(
            new ValueToKeyColumn("A", "a", new TextVocabulary([.. Enumerable.Range(1, 25).Select(i => $"w{i}")])),
            new ValueToKeyColumn("B", "b", new NumberVocabulary(1.5f, -2)),
            new ValueToKeyColumn("C", "c", new BooleanVocabulary(true)));

        var first20 = string.Join(", ", Enumerable.Range(1, 20).Select(i => $"w{i}"));
        Assert.Equal(
            ["column: A ← a", $"vocabulary: 25: {first20}, …", "column: B ← b", "vocabulary: 2: 1.5, -2", "column: C ← c", "vocabulary: 1: true"], Facts(keys));
    }

    [Fact]
    public void Of_KeysThatAreRead_TellsTheColumns()
    {
        Assert.Equal(["column: A ← a"], Facts(new KeyToValueTransform(new ColumnPair("A", "a"))));
        Assert.Equal(
            ["column: A ← a (slots for each place)", "column: B ← b (counts)"],
            Facts(new KeyToVectorTransform(new KeyToVectorColumn("A", "a"), new KeyToVectorColumn("B", "b", IsBag: true))));
    }

    [Fact]
    public void Of_Ngrams_TellsHowManyOfWhichLength()
    {
        var pool = new NgramPool(3, [1], [2], [1, 2, 2]);
        var column = new NgramColumn("A", "a", pool, skips: 2, NgramWeighting.FrequencyTimesInverseDocumentFrequency, [1, 2, 3]);

        Assert.Equal(
            ["column: A ← a", "n-grams: 2 of 1 key, 1 of 3 keys", "counting: up to 3 keys, skipping up to 2, frequency × inverse document frequency"],
            Facts(new NgramTransform(column)));
        Assert.Contains("n-grams: none", Facts(new NgramTransform(new NgramColumn("A", "a", new NgramPool(1)))));
    }

    [Fact]
    public void Of_Hashes_TellsBitsSeedAndFlags()
    {
        Assert.Equal(["column: A ← a", "hash: 16 bits, seed 314489979"], Facts(new HashTransform(new HashColumn("A", "a", 16))));
        Assert.Equal(
            ["column: A ← a", "hash: 4 bits, seed 7, ordered, one key for the whole vector"],
            Facts(new HashTransform(new HashColumn("A", "a", 4, 7) { IsOrdered = true, IsCombined = true })));
    }

    [Fact]
    public void Of_HashedNgrams_TellsInputsBitsLengthsAndFlags()
    {
        var plain = new HashedNgramColumn("A", ["a", "b"], length: 2, skips: 0, bits: 12);
        var other = new HashedNgramColumn("B", ["a"], length: 3, skips: 1, bits: 5, seed: 1) { RehashesUnigrams = true, IsOrdered = false, HasAllLengths = false };

        Assert.Equal(
            [
                "column: A ← a, b", "hash: 12 bits, seed 314489979, ordered", "counting: up to 2 keys, all lengths",
                "column: B ← a", "hash: 5 bits, seed 1, single keys hashed again", "counting: up to 3 keys, skipping up to 1, this length only",
            ],
            Facts(new HashedNgramTransform(plain, other)));
    }

    [Fact]
    public void Of_OtherComponent_IsNull() => Assert.Null(KeyFacts.Of(new CopyColumnsTransform()));

    private static IEnumerable<string> Facts(object component) => KeyFacts.Of(component)!.Select(f => $"{f.Name}: {f.Value}");
}
