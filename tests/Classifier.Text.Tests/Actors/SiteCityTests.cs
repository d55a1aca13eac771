using Classifier.Text.Actors;
using Classifier.Text.Documents;

namespace Classifier.Text.Tests.Actors;

public class SiteCityTests
{
    private const string Article = "Chiều 18/1, Ban Chỉ đạo 35 thành phố tổ chức hội nghị. Phó Bí thư Thường trực Thành ủy chủ trì; dự có lãnh đạo các sở, ngành của tỉnh.\n";

    [Theory]
    [InlineData("Mã QR Code truy cập vào Fanpage Cổng tin tức Thành phố Hải Phòng", ActorTier.Province)]
    [InlineData("Mã QR Code truy cập vào Fanpage Cổng tin tức Thành phố Vinh", ActorTier.District)]
    public void Find_CityNamedOnlyByThePagesFurniture_TakesItsTier(string furniture, ActorTier expected)
    {
        var document = DocumentText.From(Document.FromText(Article + "QR Code\n" + furniture));

        var first = ActorFinder.Default.Find(document)[0];

        Assert.DoesNotContain("Fanpage", document.Text.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal((expected, ActorRole.Acts), (first.Tier, first.Role));
    }

    [Fact]
    public void SiteUnits_NoFurniture_AreNone()
    {
        Assert.Empty(DocumentText.From(Document.FromText("Sáng nay, UBND thành phố Hải Phòng họp.")).SiteUnits);
    }
}
