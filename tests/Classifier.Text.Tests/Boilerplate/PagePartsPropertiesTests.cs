using System.Text;
using Classifier.Text.Boilerplate;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Boilerplate;

public class PagePartsPropertiesTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n", " ", ". ", " - ", ": ", "(", ")", ", ", "> ", "/", "\"", "Lượt xem: 12", "Trang chủ", "Tin khác", "Ảnh:", "Ảnh minh họa", "Hà Nội", "QUẢNG NAMĐược",
        "12/08/2019", "2019-05-22T09:09:00.000Z", "08:15", "ngày", "Thứ Ba", "Nguyễn Văn An", "TTO", "Bản quyền thuộc", "Địa chỉ:", "QR Code", "Tác giả:", "Kính gửi",
        "phát biểu tại hội nghị", "Đồng chí", "xã họp tổng kết năm", "một hai ba bốn năm sáu bảy tám chín mười", "7", "\u0301", "\uD800", "😀", "×", "a",
    ];

    [Fact]
    public void Of_RandomTexts_GivesSpansInOrderInsideTheText()
    {
        var random = new Random(20240305);
        for (var i = 0; i < 3_000; i++)
        {
            var text = NormalizedText.From(RandomText(random, random.Next(60)));

            var parts = PageParts.Of(text);

            var end = 0;
            foreach (var span in parts.Boilerplate)
            {
                Assert.True(span.Start >= end && span.Length > 0 && span.End <= text.Text.Length, $"{span} after {end} of {text.Text.Length}");
                end = span.End;
            }
            Assert.InRange(parts.TitleStart, 0, parts.TitleEnd);
            Assert.InRange(parts.TitleEnd, 0, text.Text.Length);
        }
    }

    [Fact]
    public void IsArticle_OfEveryToken_IsFalseExactlyInsideSpans()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var text = NormalizedText.From(RandomText(random, random.Next(60)));
            var parts = PageParts.Of(text);

            for (var t = 0; t < text.Tokens.Length; t++)
            {
                var token = text.Tokens[t];
                var isInside = parts.Boilerplate.Any(s => s.Start <= token.Start && s.End >= token.End);
                Assert.Equal(!isInside, parts.IsArticle(t));
            }
        }
    }

    [Fact]
    public void Of_TextWithoutFurniture_HasATokenOfArticleWheneverItHasTokens()
    {
        var random = new Random(11);
        for (var i = 0; i < 1_000; i++)
        {
            var text = NormalizedText.From(RandomText(random, random.Next(1, 8)));
            var parts = PageParts.Of(text);

            Assert.True(text.Tokens.Length == 0 || Enumerable.Range(0, text.Tokens.Length).Any(parts.IsArticle));
        }
    }

    private static string RandomText(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
        return text.ToString();
    }
}
