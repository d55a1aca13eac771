using Classifier.Text.Headers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Headers;

public class DocumentNumbersTests
{
    [Theory]
    [InlineData("36/KH-UBND", 36, null, "Kế hoạch", "UBND", SymbolTier.Local)]
    [InlineData("12/NQ-HĐND", 12, null, "Nghị quyết", "HĐND", SymbolTier.Local)]
    [InlineData("07/2024/NQ-HĐND", 7, 2024, "Nghị quyết", "HĐND", SymbolTier.Local)]
    [InlineData("05/2023/TT-BTC", 5, 2023, "Thông tư", "BTC", SymbolTier.Ministry)]
    [InlineData("12/2022/TT-BLĐTBXH", 12, 2022, "Thông tư", "BLĐTBXH", SymbolTier.Ministry)]
    [InlineData("14/2011/TTLT-BNV-BTC", 14, 2011, "Thông tư liên tịch", "BNV", SymbolTier.Ministry)]
    [InlineData("30/2020/NĐ-CP", 30, 2020, "Nghị định", "CP", SymbolTier.Central)]
    [InlineData("749/QĐ-TTg", 749, null, "Quyết định", "TTg", SymbolTier.Central)]
    [InlineData("749/QĐ-TTG", 749, null, "Quyết định", "TTg", SymbolTier.Central)]
    [InlineData("749/QĐ-Ttg", 749, null, "Quyết định", "TTg", SymbolTier.Central)]
    [InlineData("223/CĐ-TTg", 223, null, "Công điện", "TTg", SymbolTier.Central)]
    [InlineData("18/CT-TTg", 18, null, "Chỉ thị", "TTg", SymbolTier.Central)]
    [InlineData("65/2020/QH14", 65, 2020, null, "QH", SymbolTier.Central)]
    [InlineData("1190/2023/UBTVQH15", 1190, 2023, null, "UBTVQH", SymbolTier.Central)]
    [InlineData("112/SNV-CCHC", 112, null, "Công văn", "SNV", SymbolTier.Province)]
    [InlineData("3637/UBND-VX", 3637, null, "Công văn", "UBND", SymbolTier.Local)]
    [InlineData("5348/CT-CS", 5348, null, "Công văn", "CT", SymbolTier.Ministry)]
    [InlineData("11306/VPCP-NN", 11306, null, "Công văn", "VPCP", SymbolTier.Central)]
    [InlineData("36/QĐ-UBND-SNV", 36, null, "Quyết định", "SNV", SymbolTier.Province)]
    [InlineData("36a/KH-UBND", 36, null, "Kế hoạch", "UBND", SymbolTier.Local)]
    [InlineData("138-KH/HU", 138, null, "Kế hoạch", "HU", SymbolTier.District)]
    [InlineData("138-KH/QU", 138, null, "Kế hoạch", "QU", SymbolTier.District)]
    [InlineData("41-TB/ThU", 41, null, "Thông báo", "ThU", SymbolTier.District)]
    [InlineData("41-TB/TXU", 41, null, "Thông báo", "TXU", SymbolTier.District)]
    [InlineData("09-QyĐ/TU", 9, null, "Quy định", "TU", SymbolTier.Province)]
    [InlineData("221-KL/TW", 221, null, "Kết luận", "TW", SymbolTier.Central)]
    [InlineData("36-HD/VPTW", 36, null, "Hướng dẫn", "VPTW", SymbolTier.Central)]
    [InlineData("15-HD/BTGTW", 15, null, "Hướng dẫn", "BTGTW", SymbolTier.Central)]
    [InlineData("45-NQ/ĐUK", 45, null, "Nghị quyết", "ĐUK", SymbolTier.Bloc)]
    [InlineData("45-CTr/ĐUKDNTW", 45, null, "Chương trình", "ĐUKDNTW", SymbolTier.Bloc)]
    [InlineData("19-CV/ĐU", 19, null, "Công văn", "ĐU", SymbolTier.Commune)]
    [InlineData("08/TTr-SYT", 8, null, "Tờ trình", "SYT", SymbolTier.Province)]
    [InlineData("70/tb-ubnd", 70, null, "Thông báo", "UBND", SymbolTier.Local)]
    [InlineData("36–KH／HU", 36, null, "Kế hoạch", "HU", SymbolTier.District)]
    [InlineData("91/QĐ-TTgngày", 91, null, "Quyết định", "TTg", SymbolTier.Central)]
    public void Find_InRunningText_ReadsTheParts(string written, int number, int? year, string? type, string issuer, SymbolTier tier)
    {
        var found = Assert.Single(DocumentNumbers.Find(NormalizedText.From($"Thực hiện văn bản {written} 17/4/2023 của cấp trên")));

        Assert.Equal((number, year, type, issuer, tier), (found.Number, found.Year, found.TypeName, found.IssuerAbbreviation, found.Tier));
    }

    [Theory]
    [InlineData("Số: 12 /2025/QĐ-UBND", "12 /2025/QĐ-UBND", "QĐ-UBND")]
    [InlineData("Số: 05 / 2023 / TT-BTC", "05 / 2023 / TT-BTC", "TT-BTC")]
    [InlineData("Số: 36/ KH-UBND", "36/ KH-UBND", "KH-UBND")]
    [InlineData("Số 45 -QĐ/ĐUK", "45 -QĐ/ĐUK", "QĐ/ĐUK")]
    [InlineData("Số: /QĐ-UBND", "/QĐ-UBND", "QĐ-UBND")]
    [InlineData("Số: ....../QĐ-UBND", "/QĐ-UBND", "QĐ-UBND")]
    [InlineData("Số: / QĐ-UBND", "/ QĐ-UBND", "QĐ-UBND")]
    [InlineData("Số -QĐ/ĐUK", "-QĐ/ĐUK", "QĐ/ĐUK")]
    [InlineData("Số: 36/KH-UBND - Lưu hành nội bộ", "36/KH-UBND", "KH-UBND")]
    [InlineData("số 324/QTR-KTr2 ngày", "324/QTR-KTr2", "QTR-KTr2")]
    [InlineData("Luật số 65/2020/QH14 và", "65/2020/QH14", "QH14")]
    public void Find_AfterTheLabel_AllowsSpacesAndBlanks(string written, string span, string symbol)
    {
        var text = NormalizedText.From(written);

        var found = Assert.Single(DocumentNumbers.Find(text));

        Assert.Equal((span, symbol), (text.Text.Slice(found.Span.Start, found.Span.Length).ToString(), found.Symbol));
    }

    [Theory]
    [InlineData("25/4/2023")]
    [InlineData("Thu, tu và hu")]
    [InlineData("5/Thu và 12/Tu")]
    [InlineData("1.500/UBND")]
    [InlineData("36 - UBND")]
    [InlineData("số 28/K12 Trần Phú")]
    [InlineData("số nhà 12/B")]
    [InlineData("UBND-36")]
    [InlineData("thu nhập 50-60 triệu/ha")]
    [InlineData("km/h")]
    [InlineData("và/hoặc")]
    [InlineData("36_UBND")]
    [InlineData("0/QĐ-UBND")]
    [InlineData("")]
    public void Find_OtherNumbers_AreNone(string written)
    {
        Assert.Empty(DocumentNumbers.Find(NormalizedText.From(written)));
    }

    [Fact]
    public void Find_Several_AreInTextOrderAndFormIndependent()
    {
        const string written = "Căn cứ 30/2020/NĐ-CP và 36/KH-UBND (kèm 138-KH/HU) ngày 25/4/2023";

        var composed = DocumentNumbers.Find(NormalizedText.From(written));
        var decomposed = DocumentNumbers.Find(NormalizedText.From(Decomposition.Decompose(written)));

        Assert.Equal(["NĐ-CP", "KH-UBND", "KH/HU"], composed.Select(n => n.Symbol));
        Assert.Equal(composed.Select(n => n.Span), decomposed.Select(n => n.Span));
    }
}
