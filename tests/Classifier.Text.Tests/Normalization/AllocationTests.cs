using Classifier.MLNet.Tests;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class AllocationTests
{
    // Two bytes a code unit each for the text and its folded form, twelve for each token and for each break in the offsets.
    [Fact]
    public void From_OrdinaryText_AllocatesAFewBytesACharacter()
    {
        var normal = new RandomText(5).Vietnamese(20_000);

        Assert.InRange(BytesPerCodeUnit(normal), 2, 8);
        Assert.InRange(BytesPerCodeUnit(VietnameseLetters.Decompose(normal)), 4, 10);
    }

    [Fact]
    public void From_WorstMixOfTokensAndBreaks_AllocatesABoundedMultiple()
    {
        Assert.InRange(BytesPerCodeUnit(string.Concat(Enumerable.Repeat("a1\u200B", 50_000))), 4, 24);
        Assert.InRange(BytesPerCodeUnit(string.Concat(Enumerable.Repeat("a1", 50_000))), 4, 24);
    }

    private static double BytesPerCodeUnit(string text) => (double)Allocations.Of(() => NormalizedText.From(text)) / text.Length;
}
