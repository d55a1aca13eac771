using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Tokens;

public class TokenizerTests
{
    [Theory]
    [InlineData("Kế hoạch số 36-KH/HU", "Kế hoạch số 36 KH HU")]
    [InlineData("3637/UBND-VX", "3637 UBND VX")]
    [InlineData("ngày 25/4/2023.", "ngày 25/4/2023")]
    [InlineData("1.500 người, 35%; 2,5 tỷ", "1.500 người 35 2,5 tỷ")]
    [InlineData("2021-2025", "2021-2025")]
    [InlineData("2021–2025", "2021-2025")]
    [InlineData("1--2 3..4 5./6 -7 8-", "1 2 3 4 5 6 7 8")]
    [InlineData("Cư M'gar", "Cư M gar")]
    [InlineData("QUẢNG NAMĐược", "QUẢNG NAMĐược")]
    [InlineData("Nghị quyết 18NQ/TW k2", "Nghị quyết 18 NQ TW k 2")]
    [InlineData("x\u0301y b\u0301 1\u0301,2", "x\u0301y b\u0301 1\u0301 2")]
    [InlineData("漢字 Жук ไทย", "漢字 Жук ไทย")]
    [InlineData("𝐀𝐛𝟏.𝟐", "𝐀𝐛 𝟏.𝟐")]
    [InlineData("٣/٤ Ⅳ", "٣/٤ Ⅳ")]
    [InlineData("... — ☎ \uFFFD", "")]
    public void Tokens_Text_AreSyllablesAndNumbers(string original, string expected)
    {
        var text = NormalizedText.From(original);

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), text.Tokens.ToArray().Select(t => text.Text.Slice(t.Start, t.Length).ToString()));
    }

    [Fact]
    public void Tokens_Symbol_HaveTheirPlacesAndKinds()
    {
        Assert.Equal(
            [
                new Token(0, 2, TokenKind.Number, LetterCase.None),
                new Token(3, 2, TokenKind.Syllable, LetterCase.Upper),
                new Token(6, 2, TokenKind.Syllable, LetterCase.Capitalised),
            ],
            NormalizedText.From("36-KH/Hu").Tokens.ToArray());
    }

    [Theory]
    [InlineData("nhân", LetterCase.Lower)]
    [InlineData("Nhân", LetterCase.Capitalised)]
    [InlineData("Đắk", LetterCase.Capitalised)]
    [InlineData("NHÂN", LetterCase.Upper)]
    [InlineData("Ở", LetterCase.Upper)]
    [InlineData("TPhố", LetterCase.Mixed)]
    [InlineData("nĐ", LetterCase.Mixed)]
    [InlineData("ʼNhân", LetterCase.Capitalised)] // U+02BC, a letter without case
    [InlineData("E\u0332a", LetterCase.Capitalised)]
    [InlineData("漢字", LetterCase.None)]
    [InlineData("12", LetterCase.None)]
    public void Tokens_Word_HasItsCase(string word, LetterCase expected)
    {
        Assert.Equal(expected, NormalizedText.From(word).Tokens[0].Case);
    }

    [Fact]
    public void Run_CancelledToken_Throws()
    {
        using var tokens = new PooledList<Token>(0);

        Assert.Throws<OperationCanceledException>(() => Tokenizer.Run(['a'], tokens, new CancellationToken(canceled: true)));
    }
}
