using Classifier.Text.Documents;
using Classifier.Training.Splits;

namespace Classifier.Training.Tests.Splits;

public class MinHashTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(150)]
    public void Similarity_SharedRuns_EstimatesTheJaccardIndex(int different)
    {
        // 300 words each, the first ones shared: runs of five that lie in the shared part are common.
        var errors = Enumerable.Range(0, 20).Select(seed =>
        {
            string[] common = [.. Words(300 - different, seed)];
            var shared = common.Length - 4.0;
            var jaccard = different == 0 ? 1 : shared / ((2 * 296) - shared);
            return MinHash.Similarity(Signature([.. common, .. Words(different, seed + 100)]), Signature([.. common, .. Words(different, seed + 200)])) - jaccard;
        }).ToArray();

        Assert.Equal(0, errors.Average(), 0.04);
        Assert.All(errors, error => Assert.InRange(error, -0.25, 0.25));
    }

    [Fact]
    public void Similarity_UnrelatedTexts_IsAboutZero()
    {
        Assert.InRange(MinHash.Similarity(Signature([.. Words(200, 1)]), Signature([.. Words(200, 2)])), 0, 0.03);
    }

    [Fact]
    public void Signature_CaseSpacesAndPunctuation_CountForNothing()
    {
        Assert.Equal(
            MinHash.Signature(DocumentText.From(Document.FromText("ỦY BAN nhân dân, xã Tân\u00A0Hòa họp"))),
            MinHash.Signature(DocumentText.From(Document.FromText("Ủy ban nhân dân xã - Tân Hoà họp."))));
    }

    [Fact]
    public void Signature_OrderOfWords_Counts()
    {
        Assert.Equal(0, MinHash.Similarity(Signature("a", "b", "c", "d", "e", "f"), Signature("f", "e", "d", "c", "b", "a")), 0.05);
    }

    [Fact]
    public void Signature_ShorterThanARun_IsOneRun()
    {
        Assert.Equal(1, MinHash.Similarity(Signature("họp", "xã"), Signature("họp", "xã")));
        Assert.Equal(0, MinHash.Similarity(Signature("họp", "xã"), Signature("họp", "huyện")));
        Assert.Equal(MinHash.Bands * MinHash.RowsPerBand, Signature().Length);
    }

    [Fact]
    public void BandKeys_EqualBands_HaveEqualKeys()
    {
        var one = Signature([.. Words(100, 3)]);
        var other = one.ToArray();
        other[0]++;

        var keys = MinHash.BandKeys(one).Zip(MinHash.BandKeys(other)).ToArray();

        Assert.Equal(MinHash.Bands, keys.Length);
        Assert.NotEqual(keys[0].First, keys[0].Second);
        Assert.All(keys[1..], pair => Assert.Equal(pair.First, pair.Second));
    }

    [Fact]
    public void BandKeys_SimilarityOfTwoThirds_ShareABand()
    {
        // 240 of 300 words in common, 236 of 296 runs: similarity 236 / 356 = 0.66. With 24 bands of 4 rows some of these pairs share none.
        Assert.All(Enumerable.Range(0, 300), seed =>
        {
            string[] common = [.. Words(240, seed)];
            var (one, other) = (Signature([.. common, .. Words(60, seed + 1000)]), Signature([.. common, .. Words(60, seed + 2000)]));
            Assert.Contains(MinHash.BandKeys(one), key => MinHash.BandKeys(other).Contains(key));
        });
    }

    private static uint[] Signature(params string[] words) => MinHash.Signature(DocumentText.From(Document.FromText(string.Join(' ', words))));

    private static string[] Words(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => $"{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}")];
    }
}
