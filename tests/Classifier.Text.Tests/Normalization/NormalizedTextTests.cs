using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class NormalizedTextTests
{
    [Fact]
    public void From_MessyHeader_GivesTheOneForm()
    {
        var text = NormalizedText.From("\uFEFFUY\u0309 BAN NHA\u0302N DA\u0302N\r\nXÃ  HOÀ ÐÔNG\r\n\r\nSố:\u00A012 – KH/ĐU ");

        Assert.Equal("ỦY BAN NHÂN DÂN\nXÃ HÒA ĐÔNG\nSố: 12 - KH/ĐU", text.Text);
        Assert.Equal("ủy ban nhân dân\nxã hòa đông\nsố: 12 - kh/đu", text.Folded);
        Assert.Equal(
            NormalizationChanges.Recomposed | NormalizationChanges.ToneMarksMoved | NormalizationChanges.LookalikesReplaced
            | NormalizationChanges.InvisibleRemoved | NormalizationChanges.WhitespaceCollapsed | NormalizationChanges.PunctuationUnified,
            text.Changes);
    }

    [Fact]
    public void From_NormalText_KeepsTheVeryString()
    {
        var original = new string("Ủy ban nhân dân".AsSpan());

        var text = NormalizedText.From(original);

        Assert.Same(original, text.Original);
        Assert.True(text.Text.Overlaps(original));
    }

    [Fact]
    public void From_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => NormalizedText.From(null!));
    }

    [Theory]
    [InlineData("xã")]
    [InlineData(" ")] // nothing left for the tokeniser, which looks at the token too
    public void From_CancelledToken_Throws(string original)
    {
        Assert.Throws<OperationCanceledException>(() => NormalizedText.From(original, new CancellationToken(canceled: true)));
    }
}
