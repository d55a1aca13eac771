using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Normalization;

public class NormalizedTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Ủy ban nhân dân", "Ủy ban nhân dân")]
    [InlineData("Uy\u0309 ban  nha\u0302n\u00A0da\u0302n ", "Ủy ban nhân dân")]
    [InlineData("thôn Hoà Bình,\r\n\r\n xã Ðông", "thôn Hòa Bình,\nxã Đông")]
    [InlineData("vie\u0323\u0302t vie\u0302\u0323t viê\u0323t viẹ\u0302t", "việt việt việt việt")]
    [InlineData("“a” – ‘b’ ＡＢ１", "\"a\" - 'b' AB1")]
    public void From_Text_GivesTheOneForm(string original, string expected)
    {
        Assert.Equal(expected, NormalizedText.From(original).Text);
    }

    [Fact]
    public void Tokens_SymbolAndDate_AreSyllablesAndNumbers()
    {
        var text = NormalizedText.From("Số 36-KH/HU, Hà Nội ngày 25/4/2023.");

        var tokens = text.Tokens.ToArray().Select(t => text.Text.Slice(t.Start, t.Length).ToString());

        Assert.Equal(["Số", "36", "KH", "HU", "Hà", "Nội", "ngày", "25/4/2023"], tokens);
        Assert.Equal(new Token(0, 2, TokenKind.Syllable, LetterCase.Capitalised), text.Tokens[0]);
    }

    [Fact]
    public void ToOriginal_DecomposedText_GivesTheWholeLetter()
    {
        var text = NormalizedText.From("  x vie\u0323\u0302t  ");

        Assert.Equal("x việt", text.Text);
        Assert.Equal((4, 10), text.ToOriginal(2, 4));
        Assert.Equal((6, 9), text.ToOriginal(4, 1));
        Assert.Equal(text.Original.Length, text.ToOriginal(6));
    }
}
