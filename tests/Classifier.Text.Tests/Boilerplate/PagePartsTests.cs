using Classifier.Text.Boilerplate;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Boilerplate;

public class PagePartsTests
{
    private const string Title = "Xã Tân Mai ra quân làm thủy lợi đầu năm";
    private const string Body = "Sáng 5/3, Ủy ban nhân dân xã Tân Mai tổ chức ra quân nạo vét kênh mương nội đồng với sự tham gia của hơn hai trăm người dân.";
    private const string More = "Chủ tịch xã yêu cầu các thôn hoàn thành trước mùa mưa và báo cáo kết quả về Văn phòng trong tháng này.";

    // Furniture stands as ⟦Kind:text⟧.
    public static TheoryData<string> Pages => new()
    {
        $"⟦Navigation:Trang chủ > Tin tức > Sự kiện⟧\n{Title}\n⟦Timestamp:Ngày đăng 05/03/2024 | 08:15 | Lượt xem: 120⟧\n{Body}",
        $"⟦Section:CẢI CÁCH HÀNH CHÍNH CẢI CÁCH HÀNH CHÍNH⟧\n{Title}\n{Body}",
        $"⟦Section:THÔNG TIN CHỈ ĐẠO ĐIỀU HÀNH⟧\n{Title}\n{Body}",
        $"{Title}\n⟦RepeatedTitle:{Title}⟧\n{Body}",
        $"⟦Tools:Print Thứ Ba, 05/03/2024 08:15 Gốc⟧\n{Body}\n{More}",
        $"{Title}\n⟦Timestamp:05/03/2024 08:15:30 GMT+7⟧\n⟦Tools:Cỡ chữ: A- A A+⟧\n{Body}",
        $"{Title}\n{Body}\n⟦Caption:Quang cảnh buổi ra quân⟧\n{More}",
        $"{Title}\n{Body}\n⟦Caption:Bà con thôn Hai dọn kênh. Ảnh: Minh Tú⟧\n{More}",
        $"{Title}\n{Body}\n⟦Caption:Ảnh: Minh Tú⟧\n{More}",
        $"{Title}\n{Body}\n⟦Caption:Đồng chí Lê Văn Tám phát biểu tại buổi lễ⟧\n{More}",
        $"{Title}\n{Body}\n{More}\n⟦Byline:Hoài Phương⟧",
        $"{Title}\n{Body}\n{More}\n⟦Byline:Hoài Phương⟧\n⟦Caption:Bà con thôn Hai dọn kênh.⟧\n⟦Caption:Thôn Ba cũng ra quân - Ảnh: MINH TÚ⟧",
        $"{Title}\n⟦Caption:Bà con thôn Hai dọn kênh.⟧\n{Body}\n{More}\n⟦Byline:Hoài Phương⟧\n⟦Caption:Bà con thôn Hai dọn kênh.⟧",
        $"{Title}\n{Body}\n{More} ⟦Byline:Hoài Phương⟧",
        $"{Title}\n{Body}\n{More}\n⟦Byline:Tác giả: Hoài Phương⟧\n⟦Source:Nguồn: Báo Tân Mai⟧",
        $"{Title}\n{Body}\n{More}\n⟦Byline:Tin, ảnh: Hoài Phương⟧\n⟦RelatedList:Các tin khác⟧\n⟦RelatedList:Hội nghị tổng kết năm⟧\n⟦RelatedList:Khai giảng lớp tập huấn⟧",
        $"{Title}\n{Body}\n{More}\n⟦RelatedList:Hội nghị tổng kết năm(02/03/2024)⟧\n⟦RelatedList:Khai giảng lớp tập huấn01/03/2024⟧",
        $"{Title}\n{Body}\n⟦QrCode:QR CODE: Xã Tân Mai ra quân⟧\n⟦RelatedList:Tin khác⟧",
        $"{Title}\n{Body}\n{More}\n⟦Comments:Gửi bình luận⟧\n⟦Footer:Cổng thông tin điện tử xã Tân Mai⟧\n⟦Footer:Địa chỉ: số 1 đường Hai, xã Tân Mai⟧\n⟦Footer:Bản quyền thuộc Ủy ban nhân dân xã⟧",
        $"{Title}\n⟦AgencyPrefix:TTO -⟧ {Body}",
        $"{Title}\n⟦AgencyPrefix:(Dân trí) –⟧ {Body}",
        $"{Title}\n⟦AgencyPrefix:TT (GIA LAI) -⟧ {Body}",
        $"{Title}\n⟦PlacePrefix:Đắk Nông -⟧ {Body}",
        $"{Title}\n⟦PlacePrefix:QUẢNG NAM⟧{Body}",
        $"{Title}\n⟦PlacePrefix:Hải Dương⟧{Body}",
        $"⟦Navigation:Trang chủ Giới thiệu Tin tức Liên hệ⟧ {Title} ⟦Timestamp:Ngày đăng 05/03/2024 | 08:15 | Lượt xem: 120⟧ {Body} {More} ⟦RelatedList:Các tin khác Hội nghị tổng kết năm⟧",
        $"{Title} ⟦Timestamp:05/03/2024 08:15⟧ {Body} ⟦Caption:Bà con dọn kênh. Ảnh: TTXVN⟧ {More} ⟦Footer:Bản quyền thuộc Ủy ban nhân dân xã⟧",
        $"Xa Tan Mai ra quan\n⟦Counter:Luot xem: 12⟧\n{Body}\n⟦RelatedList:Cac tin khac⟧",
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Of_PageWithFurniture_FindsItAndNothingElse(string marked)
    {
        var page = MarkedPage.Parse(marked);
        var text = NormalizedText.From(page.Text);

        var expected = page.Furniture.Select(f => (f.Kind, NormalizedText.From(f.Text).Text.ToString()));
        Assert.Equal(expected, MarkedPage.Found(text));
    }

    [Theory]
    [InlineData("Video của đơn vị thu hút hơn 2 triệu lượt xem chỉ sau một ngày.\nXã sẽ làm tiếp.")]
    [InlineData("Thông báo lịch họp\nTỉnh cập nhật ngày 25/4/2023, toàn huyện có năm xã đạt chuẩn.")]
    [InlineData("Quảng bá trên mạng\nXã dùng Zalo, Facebook, Youtube, Tiktok để thông tin cho người dân.")]
    [InlineData("Hà Nội - Hải Phòng là tuyến đường được nâng cấp trong năm nay để phục vụ nhu cầu đi lại của người dân.\nViệc này do Bộ chủ trì.")]
    [InlineData("Kế hoạch\nThứ Hai\nHọp giao ban với các phòng.\nThứ Ba\nTiếp công dân tại trụ sở.")]
    [InlineData("Bảng giá\nNội dung\n12/08/2019\nMức thu mới được áp dụng từ ngày này.\nĐơn giá\n15/09/2019\nHết hiệu lực.")]
    [InlineData("Chức năng nhiệm vụ\nPhòng có chức năng tham mưu, giúp Ủy ban nhân dân huyện quản lý nhà nước về văn hóa trên địa bàn toàn huyện.")]
    [InlineData("Kết quả xử lý đơn\nXã đã tiếp nhận và xử lý các đơn sau đây trong tháng Ba theo quy định.\nNguyễn Văn An\nĐịa chỉ: thôn Hai\nNội dung: xin xác nhận đất")]
    [InlineData("Nơi sinh\nÔng sinh ra và lớn lên ở một vùng quê nghèo.\nHải Dương")]
    [InlineData("Chùm ảnh ra quân\nBà con thôn Hai dọn kênh từ sáng sớm - Ảnh: MINH TÚ\nThôn Ba cũng ra quân nạo vét mương - Ảnh: MINH TÚ")]
    [InlineData("Tin xã\nHội nghị tổng kết năm(02/03/2024)\nKhai giảng lớp tập huấn(01/03/2024)")]
    [InlineData("Tin tức")]
    [InlineData("")]
    public void Of_ArticleThatLooksLikeFurniture_KeepsEveryWord(string original)
    {
        var text = NormalizedText.From(original);

        var parts = PageParts.Of(text);

        Assert.All(Enumerable.Range(0, text.Tokens.Length), token => Assert.True(parts.IsArticle(token), original));
    }

    [Fact]
    public void Of_OfficialDocument_KeepsHeadAddresseesAndSignature()
    {
        var text = NormalizedText.From(
            "ỦY BAN NHÂN DÂN XÃ TÂN MAI\nSố: 12/UBND-VP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTân Mai, ngày 5 tháng 3 năm 2024\n"
            + "Kính gửi: Phòng Nội vụ huyện\nCăn cứ Luật Tổ chức chính quyền địa phương;\nỦy ban nhân dân xã báo cáo như sau.\n"
            + "Địa chỉ: số 1 đường Hai\nĐiện thoại: 0123\nNơi nhận:\n- Như trên;\n- Lưu: VP.\nCHỦ TỊCH\nLê Văn Tám");

        Assert.Empty(PageParts.Of(text).Boilerplate);
    }

    [Fact]
    public void Of_OfficialDocumentOnAPortal_FindsTheCounter()
    {
        var text = NormalizedText.From("Ngày đăng: 05/03/2024 Lượt xem: 8\nKính gửi: Phòng Nội vụ\nCăn cứ Luật;\nXã báo cáo.\nNơi nhận:\n- Như trên;\nCHỦ TỊCH\nLê Văn Tám");

        Assert.Equal([(BoilerplateKind.Timestamp, "Ngày đăng: 05/03/2024 Lượt xem: 8")], MarkedPage.Found(text));
    }

    [Theory]
    [InlineData("Trang chủ > Tin tức\nXã họp tổng kết năm\n05/03/2024 08:15\nNội dung cuộc họp.", "Xã họp tổng kết năm")]
    [InlineData("Xã họp tổng kết năm\nNội dung cuộc họp.", "Xã họp tổng kết năm")]
    [InlineData("Trang chủ Giới thiệu Tin tức Liên hệ Xã họp tổng kết Ngày đăng 05/03/2024 Lượt xem: 7 Sáng nay xã họp.", "Xã họp tổng kết")]
    [InlineData("QUẢNG NAMĐược sự đồng ý của tỉnh, xã đã tổ chức lễ ra quân làm thủy lợi với hai trăm người tham gia.", "Được sự đồng ý của tỉnh, xã đã tổ chức lễ ra quân làm thủy lợi với hai trăm người tham gia.")]
    [InlineData("Tin tức", "Tin tức")]
    [InlineData(" \n ", "")]
    public void TitleStart_OfPages_IsTheFirstLineOfTheArticle(string original, string title)
    {
        var text = NormalizedText.From(original);

        var parts = PageParts.Of(text);

        Assert.Equal(title, text.Text[parts.TitleStart..parts.TitleEnd].ToString());
    }

    [Fact]
    public void IsArticle_WordGluedToAPlace_StaysArticle()
    {
        var text = NormalizedText.From($"{Title}\nQUẢNG NAM{Body}");
        var parts = PageParts.Of(text);

        var words = Enumerable.Range(0, text.Tokens.Length)
            .Where(i => !parts.IsArticle(i))
            .Select(i => text.Text.Slice(text.Tokens[i].Start, text.Tokens[i].Length).ToString());

        Assert.Equal(["QUẢNG"], words);
    }
}
