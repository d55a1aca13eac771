using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class SubstitutionsTests
{
    [Theory]
    [InlineData("Ðắk Lắk", "Đắk Lắk")]
    [InlineData("\u0189à Nẵng", "Đà Nẵng")]
    [InlineData("\u00F0ường \u0256ê", "đường đê")]
    public void From_LookalikesOfD_BecomeD(string original, string expected)
    {
        var text = NormalizedText.From(original);

        Assert.Equal(expected, text.Text);
        Assert.Equal(NormalizationChanges.LookalikesReplaced, text.Changes);
    }

    [Theory]
    [InlineData("\u2018\u2019\u201A\u201B", "''''")]
    [InlineData("\u201C\u201D\u201E\u201F", "\"\"\"\"")]
    [InlineData("1\u20102\u20113\u20124\u20135\u20146\u20157\u22128\uFE589\uFE630\uFF0D", "1-2-3-4-5-6-7-8-9-0-")]
    [InlineData("Ｓố：１２／ＱĐ", "Số:12/QĐ")]
    public void From_TypographicForms_BecomeAscii(string original, string expected)
    {
        var text = NormalizedText.From(original);

        Assert.Equal(expected, text.Text);
        Assert.Equal(NormalizationChanges.PunctuationUnified, text.Changes);
    }

    [Fact]
    public void From_EveryFullWidthForm_BecomesItsAscii()
    {
        for (var c = '!'; c <= '~'; c++)
            Assert.Equal(c.ToString(), NormalizedText.From(((char)(c + 0xFEE0)).ToString()).Text);
    }

    [Theory]
    [InlineData("Рауль và Αθήνα")] // Cyrillic and Greek
    [InlineData("Hоà")] // a Cyrillic о in a Latin word
    [InlineData("m² ½ № … • → «x» ′ ´ € ₫ ☎")]
    [InlineData("漢字 한국 ไทย 𝐀𝐁 😀👍🏽")]
    [InlineData("d D Ø ø Ł þ")]
    public void From_EverythingElse_StaysAsItIs(string text)
    {
        var normalized = NormalizedText.From(text);

        Assert.Equal(text, normalized.Text);
        Assert.Equal(NormalizationChanges.None, normalized.Changes);
    }

    [Fact]
    public void Of_AnyReplacement_IsNotReplacedAgain()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            Assert.False(Substitutions.Contains(Substitutions.Of((char)c)));
    }
}
