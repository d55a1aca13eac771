using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations;

public class AddresseeAndBasisTests
{
    [Fact]
    public void Apply_OfficialDocument_GetsTheLinesAfterPlaceAndDate()
    {
        var source = Sample.Official("commune", "UBND XÃ\nTân An, ngày 5 tháng 3 năm 2024\nKẾ HOẠCH\nNội dung");

        var lines = new AddresseeAndBasis().Apply(source, new Random(1))!.Body.Split('\n');

        Assert.Equal(6, lines.Length);
        Assert.StartsWith("Kính gửi: Bộ ", lines[2], StringComparison.Ordinal);
        Assert.Matches(@"^Căn cứ Thông tư số \d\d/2023/TT-B\w+ của Bộ ", lines[3]);
        Assert.Equal("KẾ HOẠCH", lines[4]);
    }

    [Fact]
    public void Apply_News_GetsASentenceAfterTheFirstParagraph()
    {
        var lines = new AddresseeAndBasis().Apply(Sample.News("district", "Một\nHai"), new Random(1))!.Body.Split('\n');

        Assert.Equal(("Một", "Hai"), (lines[0], lines[2]));
        Assert.Contains("kính gửi Bộ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_DocumentOfAProvince_IsNull()
    {
        Assert.Null(new AddresseeAndBasis().Apply(Sample.News("province", "Một"), new Random(1)));
    }
}
