using Classifier.Modeling.Features;
using Classifier.Text.Tokens;

namespace Classifier.Modeling.Tests.Features;

/// <summary>The numbers come from a separate implementation in another language. Changing them makes every bundle unreadable.</summary>
public class NgramHashTests
{
    [Fact]
    public void Token_KnownWord_HasItsHash()
    {
        Assert.Equal(0x4F56DEAFu, TokenHash.Of("xã"));
    }

    [Theory]
    [InlineData(0, 1014942)]
    [InlineData(1, 231206)]
    public void Slot_KnownWord_DependsOnTheSegment(int segment, int expected)
    {
        Assert.Equal(expected, NgramHash.Slot(TokenHash.Of("xã"), (uint)segment, 20));
    }

    [Fact]
    public void Pair_TwoWords_DependsOnTheirOrder()
    {
        var (one, other) = (TokenHash.Of("xã"), TokenHash.Of("phường"));

        Assert.Equal(205, NgramHash.Slot(NgramHash.Pair(one, other), 2, 10));
        Assert.NotEqual(NgramHash.Pair(one, other), NgramHash.Pair(other, one));
    }
}
