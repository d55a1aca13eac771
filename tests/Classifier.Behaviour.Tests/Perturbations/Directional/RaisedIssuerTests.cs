using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations.Directional;

public class RaisedIssuerTests
{
    [Fact]
    public void Apply_DistrictDocument_IsAProvincesInWordsOfficesAndNames()
    {
        var source = Sample.News("district", "Huyện ủy Gò Công Tây, tỉnh Tiền Giang họp ở huyện. Phòng Nông nghiệp và Phát triển nông thôn lo mùa cho xã hội.");

        var raised = new RaisedIssuer("district").Apply(source, new Random(1))!;

        Assert.Equal("Tỉnh ủy Tiền Giang họp ở tỉnh. Sở Nông nghiệp và Phát triển nông thôn lo mùa cho xã hội.", raised.Document.Body);
        Assert.True(raised.Due("district", ["province", "district"]));
        Assert.False(raised.Due("district", ["district", "province"]));
    }

    [Fact]
    public void Apply_CommuneDocument_IsADistricts()
    {
        var source = Sample.News("commune", "ĐẢNG BỘ HUYỆN YÊN THÀNH\nĐẢNG ỦY XÃ TĂNG THÀNH\nSố 27-KH/ĐU\nTăng Thành, các xóm trong xã");

        var raised = new RaisedIssuer("commune").Apply(source, new Random(1))!;

        Assert.Equal("ĐẢNG BỘ TỈNH NGHỆ AN\nHUYỆN ỦY YÊN THÀNH\nSố 27-KH/HU\nYên Thành, các xã trong huyện", raised.Document.Body);
        Assert.True(raised.Due("commune", ["district"]));
    }

    [Fact]
    public void Apply_OtherLevelOrAfterTheReform_IsNull()
    {
        var source = Sample.News("commune", "UBND xã Tăng Thành, huyện Yên Thành");

        Assert.Null(new RaisedIssuer("district").Apply(source, new Random(1)));
        Assert.Null(new RaisedIssuer("commune").Apply(source with { Date = new(2025, 9, 1) }, new Random(1)));
    }
}
