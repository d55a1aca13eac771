using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Features;

public sealed class NgramBlocksTests
{
    [Theory]
    [InlineData(10, 2)]
    [InlineData(16, 2)]
    [InlineData(22, 2)]
    [InlineData(12, 1)]
    public void Of_AnyText_AddsUpToThePlainVector(int bits, int ngramLength)
    {
        var random = new Random(bits);
        var blocks = NgramBlocks.Rent();
        foreach (var length in (int[])[0, 1, 2, 3, 30, 170, 171, 400, 1300])
        {
            var document = DocumentText.From(new Document(length % 2 == 0 ? "" : Words(random, 5), Words(random, length)));
            // Two heads that read the same text, the second more of it, or it alone in single words.
            foreach (var settings in (TextFeatureSettings[])[
                new() { Bits = bits, NgramLength = ngramLength, MaximumTokens = 300, LeadTokens = 50 },
                new() { Bits = bits, NgramLength = ngramLength, LeadTokens = 50, TitleWeight = 0.25f },
                new() { Bits = bits, NgramLength = 1, LeadWeight = 0 }])
                AssertAlike(ReferenceTextFeatures.Extract(document, settings), blocks.Of(document, settings));
            blocks.Return();
            blocks = NgramBlocks.Rent();
        }
    }

    [Fact]
    public void Of_HeadsWithTheSameSettings_ShareTheirBlocks()
    {
        var document = DocumentText.From(Document.FromText("Ủy ban nhân dân tỉnh ban hành quyết định\nvề việc phê duyệt"));
        var blocks = NgramBlocks.Rent();
        var one = blocks.Of(document, new TextFeatureSettings { MaximumTokens = 400 }).ToArray();

        Assert.Equal(3, one.Length);
        Assert.Equal(one, blocks.Of(document, new TextFeatureSettings { MaximumTokens = 1200 }));
        Assert.NotEqual(one, blocks.Of(document, new TextFeatureSettings { MaximumTokens = 5 }));
    }

    private static void AssertAlike(SparseVector expected, List<NgramBlock> blocks)
    {
        var sums = new SortedDictionary<int, double>();
        foreach (var block in blocks)
        {
            Assert.Equal(block.Slots.Length, block.Slots.ToArray().Distinct().Count());
            for (var i = 0; i < block.Slots.Length; i++)
                sums[block.Slots[i]] = sums.GetValueOrDefault(block.Slots[i]) + (block.Values[i] * block.Scale);
        }
        Assert.Equal(expected.Indices, sums.Keys);
        Assert.Equal(expected.Values.Select(v => (double)v), sums.Values, (e, a) => Math.Abs(e - a) < 1e-6);
    }

    /// <summary>Words of which some come often.</summary>
    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => random.Next(9) == 0 ? $"{random.Next(2_000_000)}" : $"từ{(char)('a' + (int)(26 * Math.Pow(random.NextDouble(), 3)))}"));
}
