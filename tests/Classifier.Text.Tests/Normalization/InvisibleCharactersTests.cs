using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class InvisibleCharactersTests
{
    [Theory]
    [InlineData(0x00)]
    [InlineData(0x07)]
    [InlineData(0x1F)]
    [InlineData(0x7F)]
    [InlineData(0x9F)]
    [InlineData(0xAD)]
    [InlineData(0x034F)]
    [InlineData(0x061C)]
    [InlineData(0x115F)]
    [InlineData(0x180E)]
    [InlineData(0x200B)]
    [InlineData(0x200C)]
    [InlineData(0x200D)]
    [InlineData(0x200E)]
    [InlineData(0x202E)]
    [InlineData(0x2060)]
    [InlineData(0x2069)]
    [InlineData(0x3164)]
    [InlineData(0xFE0F)]
    [InlineData(0xFEFF)]
    [InlineData(0xFFF9)]
    [InlineData(0xE0041)]
    [InlineData(0xE0100)]
    public void From_InvisibleCharacter_IsDropped(int codePoint)
    {
        var text = NormalizedText.From($"ti{char.ConvertFromUtf32(codePoint)}nh");

        Assert.Equal("tinh", text.Text);
        Assert.Equal(1, text.Tokens.Length);
        Assert.Equal(NormalizationChanges.InvisibleRemoved, text.Changes);
    }

    [Fact]
    public void From_SurrogatesWithoutPartner_BecomeReplacementCharacters()
    {
        var text = NormalizedText.From("a\uD83Db\uDE00\uD83D");

        Assert.Equal("a\uFFFDb\uFFFD\uFFFD", text.Text);
        Assert.Equal(NormalizationChanges.InvalidReplaced, text.Changes);
    }

    [Fact]
    public void From_SurrogatesPartedByAnInvisible_AreNotPaired()
    {
        Assert.Equal("\uFFFD\uFFFD", NormalizedText.From("\uD83D\u200B\uDE00").Text);
    }

    [Fact]
    public void From_SurrogatePair_IsKept()
    {
        Assert.Equal(NormalizationChanges.None, NormalizedText.From("\uD83D\uDE00").Changes);
    }
}
