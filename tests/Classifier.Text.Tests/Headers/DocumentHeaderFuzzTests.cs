using Classifier.Text.Documents;
using Classifier.Text.Headers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Headers;

public class DocumentHeaderFuzzTests
{
    private static readonly string[] Pieces =
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số:", "Số 36", "/QĐ-UBND", "-KH/HU", "số",
        "ngày", "tháng", "năm 2023", "12", "QUYẾT ĐỊNH", "Về việc", "V/v", "Căn cứ Luật", "Kính gửi:", "Nơi nhận:", "- Lưu: VT.", "TM.", "KT.", "T/M", "Q.",
        "CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "SỞ", "BỘ NỘI VỤ", "Nguyễn Văn A", "Điều 1", "\n", "\n", ";", ".", ":", "(", ")", "|", "-", "/", "lịch trực", "\u0301", "\uD83D\uDE00",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Parse_PiecesInAnyOrder_KeepsSpansInside(int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < 400; n++)
        {
            var words = Enumerable.Range(0, random.Next(80)).Select(_ => Pieces[random.Next(Pieces.Length)]);
            var document = DocumentText.From(Document.FromText(string.Join(random.Next(4) == 0 ? "" : " ", words)));

            var header = DocumentHeaderParser.Parse(document);

            Assert.All(Spans(header), s => Assert.True(s.Start >= 0 && s.Length > 0 && s.End <= document.Text.Text.Length, s.ToString()));
            Assert.All(DocumentNumbers.Find(document.Text), d => Assert.True(d.Span.Length > 0 && d.Span.End <= document.Text.Text.Length));
        }
    }

    [Theory]
    [InlineData(Layouts.Decision)]
    [InlineData(Layouts.Letter)]
    [InlineData(Layouts.Party)]
    public void Parse_EveryPrefixAndSuffix_NeverThrows(string layout)
    {
        for (var i = 0; i < layout.Length; i++)
        {
            Assert.NotNull(DocumentHeaderParser.Parse(DocumentText.From(Document.FromText(layout[..i]))));
            Assert.NotNull(DocumentHeaderParser.Parse(DocumentText.From(Document.FromText(layout[i..]))));
        }
    }

    private static IEnumerable<TextRange> Spans(DocumentHeader header) =>
        new[]
        {
            header.Issuer, header.Superior, header.Place, header.Date, header.DocumentType, header.Subject,
            header.SigningAuthority, header.SignerTitle, header.SignerName,
        }
        .Concat(header.LegalBases).Concat(header.Addressees).Concat(header.Recipients)
        .OfType<HeaderPart>().Select(p => p.Span)
        .Concat(header.Number is null ? [] : [header.Number.Span]);
}
