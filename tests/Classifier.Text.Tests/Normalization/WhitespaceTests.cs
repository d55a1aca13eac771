using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class WhitespaceTests
{
    [Theory]
    [InlineData("a\u00A0b")]
    [InlineData("a\tb")]
    [InlineData("a   b")]
    [InlineData("a \u200B b")]
    [InlineData("a\u1680\u2000\u2003\u2009\u200A\u202F\u205F\u3000b")]
    [InlineData("  a b  ")]
    public void From_SpacesOfAnyKind_BecomeOneSpace(string original)
    {
        var text = NormalizedText.From(original);

        Assert.Equal("a b", text.Text);
        Assert.True(text.Changes.HasFlag(NormalizationChanges.WhitespaceCollapsed));
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("a\fb")]
    [InlineData("a\vb")]
    [InlineData("a  \n  b")]
    [InlineData("a\n\n \t\r\n\u00A0\nb")]
    [InlineData("\n\na\nb\n\n")]
    public void From_LineEndsOfAnyKind_BecomeOneLineFeed(string original)
    {
        var text = NormalizedText.From(original);

        Assert.Equal("a\nb", text.Text);
        Assert.True(text.Changes.HasFlag(NormalizationChanges.WhitespaceCollapsed));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a\nb\nc d")]
    public void From_SingleSpacesAndLineFeeds_AreNoChange(string text)
    {
        var normalized = NormalizedText.From(text);

        Assert.Equal(NormalizationChanges.None, normalized.Changes);
        Assert.Equal(text, normalized.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u200B \uFEFF\n\u00AD")]
    public void From_NothingToShow_IsEmpty(string original)
    {
        var text = NormalizedText.From(original);

        Assert.True(text.Text.IsEmpty);
        Assert.True(text.Folded.IsEmpty);
        Assert.True(text.Tokens.IsEmpty);
        Assert.Equal(original.Length, text.ToOriginal(0));
        Assert.Equal((original.Length, original.Length), text.ToOriginal(0, 0));
    }
}
