using System.Reflection;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Recognition;
using Classifier.Text.Documents;
using Classifier.Text.Tests.Encodings;

namespace Classifier.Modeling.Tests.Recognition;

public class LocatedHeadersTests
{
    private const string Letter = """
        UBND TỈNH HẠ MIÊN
        SỞ NỘI VỤ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 36/SNV-CCHC
        V/v rà soát hồ sơ một cửa
        Hạ Miên, ngày 12 tháng 5 năm 2023
        Kính gửi:
        - Ông Lê Văn Kênh, số 5 đường Đê;
        - Ủy ban nhân dân các huyện.
        Căn cứ Nghị định số 12/2019/NĐ-CP của Chính phủ về hồ sơ;
        Sở Nội vụ đề nghị các huyện rà soát.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
        Trần Văn Gạo
        """;

    [Fact]
    public void Of_Letter_EveryPartCutsItsTextFromTheBody()
    {
        var header = Read(Letter).Header!;

        Assert.Equal(
            ["SỞ NỘI VỤ", "UBND TỈNH HẠ MIÊN", "36/SNV-CCHC", "V/v rà soát hồ sơ một cửa", "Hạ Miên", "ngày 12 tháng 5 năm 2023", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
            new[] { header.Issuer, header.Superior, header.Number, header.Subject, header.Place, header.Date, header.SigningAuthority, header.SignerTitle }
                .Select(part => part!.Text));
        Assert.Equal(new DateOnly(2023, 5, 12), header.IssuedOn);
        Assert.Null(header.DocumentType);
        Assert.All(Parts(header), part => Assert.Equal(part.Text, Letter[part.Span.Utf16.Start..part.Span.Utf16.End]));
    }

    [Fact]
    public void Of_Letter_NamesNoPerson()
    {
        var header = Read(Letter).Header!;

        Assert.Equal(["Ủy ban nhân dân các huyện"], header.Addressees.Select(a => a.Text));
        Assert.DoesNotContain(Parts(header), part => part.Text.Contains("Gạo", StringComparison.Ordinal) || part.Text.Contains("Kênh", StringComparison.Ordinal));
    }

    [Fact]
    public void LocatedHeader_Properties_HaveNoSignersName()
    {
        Assert.DoesNotContain(typeof(LocatedHeader).GetProperties(BindingFlags.Public | BindingFlags.Instance), p => p.Name.Contains("Name", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Letter_ListsTheNumbersNamed()
    {
        var numbers = Read(Letter).Numbers;

        Assert.Equal(["36/SNV-CCHC", "12/2019/NĐ-CP"], numbers.Select(n => n.Text));
        Assert.Equal((12, 2019, "Nghị định", "Chính phủ"), (numbers[1].Number.Number, numbers[1].Number.Year, numbers[1].Number.TypeName, numbers[1].Number.IssuerName));
        Assert.All(numbers, n => Assert.Equal(n.Text, Letter[n.Span.Utf16.Start..n.Span.Utf16.End]));
    }

    [Fact]
    public void Of_LetterInVni_IsReadAsIfItWereUnicode()
    {
        var typed = LegacyEncoder.Vni(Letter);

        var header = Read(typed).Header!;

        Assert.Equal(Read(Letter).Header!.Subject!.Text, header.Subject!.Text);
        Assert.Equal(LegacyEncoder.Vni("V/v rà soát hồ sơ một cửa"), typed[header.Subject.Span.Utf16.Start..header.Subject.Span.Utf16.End]);
    }

    [Fact]
    public void Of_News_HasNoHeader()
    {
        var parts = Read("Sáng 5/6, UBND tỉnh ký Quyết định số 36/QĐ-UBND về lịch trực hè.");

        Assert.Null(parts.Header);
        Assert.Equal("36/QĐ-UBND", Assert.Single(parts.Numbers).Text);
    }

    [Fact]
    public void Of_MoreNumbersThanListed_AreCut()
    {
        var parts = Read("Quyết định 36/QĐ-UBND, 37/QĐ-UBND và 38/QĐ-UBND", maximum: 2);

        Assert.Equal((2, true), (parts.Numbers.Count, parts.IsCut));
    }

    private static DocumentParts Read(string body, int maximum = ClassifyOptions.DefaultMaximumListed) =>
        DocumentParts.Of(DocumentText.From(Document.FromText(body)), new() { Header = true, MaximumListed = maximum });

    private static IEnumerable<LocatedPart> Parts(LocatedHeader header) =>
        new[] { header.Issuer, header.Superior, header.Number, header.DocumentType, header.Subject, header.Place, header.Date, header.SigningAuthority, header.SignerTitle }
            .OfType<LocatedPart>().Concat(header.LegalBases).Concat(header.Addressees).Concat(header.Recipients);
}
