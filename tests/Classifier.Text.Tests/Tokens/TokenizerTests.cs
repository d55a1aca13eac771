using Classifier.Text.Normalization;
using Classifier.Text.Tests.Reference;
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
        using var tokens = new TokenList(0);

        Assert.Throws<OperationCanceledException>(() => Tokenizer.Run(['a'], new char[1], tokens, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("QUỶ qủa hoà khoẻ thuỷ hòan ngòai hùynh qúy của thuế quốc OẢ oả")]
    [InlineData("nĐ TPhố 12/3-4.5,6 a\u0301\u0302\u0303 ư\u0323 \u3042b \u01C5a")]
    [InlineData("A\uD801\uDC00B oà\uD801\uDC00 \uD835\uDFCE1 \uD83D\uDE00oà 1\uD83D\uDE00 \uD801\uDC00")]
    public void Run_RareText_EqualsPlainTokenizer(string text) => AssertEqual(text);

    [Fact]
    public void Run_RandomText_EqualsPlainTokenizer()
    {
        var random = new Random(11);
        const string Characters = "aeiouyqngcthAEOUYQĐđàảòỏùủýỳÒÀÙÝỶ\u0301\u0323ươốộ  \n.,/-12\u0661あ\uFFFDⒶ";
        var pairs = new[] { "\uD801\uDC00", "\uD801\uDC28", "\uD835\uDFCE", "\uD83D\uDE00" };
        for (var round = 0; round < 2_000; round++)
            AssertEqual(string.Concat(Enumerable.Range(0, random.Next(60))
                .Select(_ => random.Next(40) == 0 ? pairs[random.Next(pairs.Length)] : Characters[random.Next(Characters.Length)].ToString())));
    }

    private static void AssertEqual(string text)
    {
        using var expected = new PooledList<Token>(0);
        using var actual = new TokenList(0);
        var (moved, written, folded) = (text.ToCharArray(), text.ToCharArray(), new char[text.Length]);

        var changes = PlainTokenizer.Run(moved, expected, CancellationToken.None);

        Assert.Equal(changes, Tokenizer.Run(written, folded, actual, CancellationToken.None));
        Assert.Equal(new string(moved), new string(written));
        Assert.Equal(LowerCase.Of(new string(moved)), new string(folded));
        Assert.Equal(expected.ToArray(), actual.ToTokens());
        Assert.Equal(expected.ToArray().Select(t => TokenHash.Of(folded.AsSpan(t.Start, t.Length))), actual.ToHashes());
    }
}
