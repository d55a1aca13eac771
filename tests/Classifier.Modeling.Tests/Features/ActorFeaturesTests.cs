using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Features;

public sealed class ActorFeaturesTests
{
    private const int Most = 250;

    [Fact]
    public void Names_All_AreUniqueAndFew()
    {
        Assert.Equal(ActorFeatures.Names.Count, ActorFeatures.Names.Distinct().Count());
        Assert.InRange(ActorFeatures.Names.Count, 1, Most);
    }

    [Fact]
    public void Extract_NewsOfACommune_CommuneActsInTitleAndLead()
    {
        var features = Extract("Đảng ủy xã Tân Lập mở lớp tập huấn", "Sáng nay, Chủ tịch UBND xã Tân Lập cho biết lớp học có ba mươi người.");

        Assert.Equal(1, features["commune.acts.title"]);
        Assert.Equal(1, features["commune.confirms.first_60"]);
        Assert.Equal(1, features["commune.is_first_subject_of_title"]);
        Assert.Equal(1, features["commune.is_first_subject_of_lead"]);
        Assert.Equal(1, features["commune.acting_share"]);
        Assert.Equal(0, features["commune.first_acting_token"]);
        Assert.Equal(0, features["province.is_first_subject_of_title"]);
        Assert.Equal(0, features["is_official_document"]);
    }

    [Fact]
    public void Extract_TwoSubjects_RanksThemByPosition()
    {
        var features = Extract("Công an huyện Đức Trọng bắt hai đối tượng", "Theo Công an tỉnh Lâm Đồng, nhóm này trộm xe.");

        Assert.Equal(0, features["district.acting_rank"]);
        Assert.Equal(1, features["province.acting_rank"]);
        Assert.True(features["district.acting_share"] > features["province.acting_share"]);
        Assert.True(features["central.first_acting_token"] > features["province.first_acting_token"]);
    }

    [Fact]
    public void Extract_OnlyPlaces_SaysSo()
    {
        var features = Extract("Mưa đá ở huyện Mường Khương", "Mái nhà ở xã Tả Gia Khâu, huyện Mường Khương, tỉnh Lào Cai bị thủng.");

        Assert.Equal(1, features["names_only_places"]);
        Assert.Equal(1, features["province.units_named"]);
        Assert.Equal(1, features["district.place.title"]);
    }

    [Fact]
    public void Extract_OfficialDocument_HeaderTellsItsTiers()
    {
        var features = Extract("", """
            HUYỆN ỦY CẨM GIÀNG
            *
            ĐẢNG CỘNG SẢN VIỆT NAM
            Số 36-KH/HU
            Cẩm Giàng, ngày 5 tháng 6 năm 2023
            KẾ HOẠCH
            tổ chức hội nghị báo cáo viên
            Thực hiện chương trình công tác năm, Ban Thường vụ Huyện ủy ban hành kế hoạch như sau.
            """);

        Assert.Equal(1, features["is_official_document"]);
        Assert.Equal(1, features["district.is_header_issuer"]);
        Assert.Equal(1, features["district.is_header_symbol"]);
        Assert.True(features["share_of_capitals"] > 0);
    }

    [Fact]
    public void Extract_EmptyDocument_HasNoSubject()
    {
        var features = Extract("", "");

        Assert.All(features.Where(f => f.Key.EndsWith("acting_share", StringComparison.Ordinal)), f => Assert.Equal(0, f.Value));
        Assert.Equal(0, features["names_only_places"]);
    }

    private static Dictionary<string, float> Extract(string title, string body)
    {
        var values = ActorFeatures.Extract(DocumentText.From(new Document(title, body)));
        Assert.Equal(ActorFeatures.Names.Count, values.Length);
        return ActorFeatures.Names.Zip(values).ToDictionary(p => p.First, p => p.Second);
    }
}
