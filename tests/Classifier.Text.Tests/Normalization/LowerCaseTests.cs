using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class LowerCaseTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("UỶ BAN Nhân Dân TỈNH ĐẮK LẮK", "ủy ban nhân dân tỉnh đắk lắk")]
    [InlineData("ЖΩ 36-KH/HU \U00010400", "жω 36-kh/hu \U00010428")]
    public void Folded_Text_IsLowerCase(string original, string expected)
    {
        Assert.Equal(expected, NormalizedText.From(original).Folded);
    }

    [Fact]
    public void Of_EveryVietnameseLetter_LowersToALetterThatStays()
    {
        foreach (var letter in VietnameseLetters.Decompositions.Keys)
        {
            var lower = LowerCase.Of(letter);

            Assert.True(char.IsLower(lower));
            Assert.Equal(lower, LowerCase.Of(lower));
            Assert.Contains(lower, VietnameseLetters.Decompositions.Keys);
        }
    }

    [Fact]
    public void Of_SurrogateWithoutPartner_StaysAsItIs()
    {
        Assert.Equal("a\uD801b\uDC00", LowerCase.Of("A\uD801B\uDC00"));
    }
}
