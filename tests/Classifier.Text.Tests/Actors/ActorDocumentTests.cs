using Classifier.Text.Actors;
using Classifier.Text.Documents;

namespace Classifier.Text.Tests.Actors;

public sealed class ActorDocumentTests
{
    private const string Letter = """
        ỦY BAN NHÂN DÂN
        HUYỆN TÂN PHÚ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 215/UBND-NN
        Tân Phú, ngày 12 tháng 4 năm 2023
        V/v phòng chống hạn cuối vụ
        Kính gửi: Sở Nông nghiệp và Phát triển nông thôn.
        Căn cứ Nghị định số 02 của Chính phủ về hỗ trợ sản xuất;
        Trong tháng qua mực nước hồ giảm nhanh.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Lê Văn Tám
        """;

    [Fact]
    public void Find_OfficialLetter_IssuerIssuesAddresseeIsAddressedBasisIsCited()
    {
        var text = DocumentText.From(Document.FromText(Letter));

        var mentions = ActorFinder.Default.Find(text);

        Assert.Equal((ActorTier.District, ActorRole.Issues), (mentions[0].Tier, mentions[0].Role));
        Assert.Contains(mentions, m => m is { Tier: ActorTier.Province, Role: ActorRole.Addressed });
        Assert.Contains(mentions, m => m is { Tier: ActorTier.Central, Role: ActorRole.Cited });
        Assert.DoesNotContain(mentions, m => m.Tier != ActorTier.District && m.IsActing);
    }

    [Theory]
    [InlineData(2023, "District Acts UBND thành phố")]
    [InlineData(2025, "Province Acts UBND thành phố")]
    public void Find_BareCity_DependsOnTheDate(int year, string expected) =>
        Assert.EndsWith(expected, ActorSentences.Describe(new Document("TP Vinh", "UBND thành phố họp báo.") { PublishedOn = new DateOnly(year, 9, 1) }), StringComparison.Ordinal);

    [Fact]
    public void Find_VerbAfterBody_TriggerIsTheVerb()
    {
        var text = DocumentText.From(Document.FromText("Sáng nay, UBND xã Tân Lập vừa ban hành quy chế."));

        var mention = Assert.Single(ActorFinder.Default.Find(text));

        Assert.Equal("ban hành", ActorSentences.Words(text, mention.TriggerToken, mention.TriggerTokenCount));
    }

    [Fact]
    public void Find_Territory_IsAPlaceWithItsTier()
    {
        var mentions = ActorFinder.Default.Find(DocumentText.From(Document.FromText("Lũ về tại xã Tà Cạ, huyện Kỳ Sơn, tỉnh Nghệ An.")));

        Assert.Equal([ActorTier.Commune, ActorTier.District, ActorTier.Province], mentions.Select(m => m.Tier));
        Assert.All(mentions, m => Assert.Equal((ActorRole.Placed, ActorForm.Territory), (m.Role, m.Form)));
    }

    [Fact]
    public void Find_WrappedCity_ReadsOverTheLineEnd() =>
        Assert.Equal("Province Decides Công an TP.\nHà Nội", ActorSentences.Describe("Công an TP.\nHà Nội khởi tố vụ án."));

    [Fact]
    public void Find_EmptyText_GivesNothing() => Assert.Empty(ActorFinder.Default.Find(DocumentText.From(Document.FromText(""))));
}
