using Classifier.Formats.Html;

namespace Classifier.Formats.Tests.Html;

public class HtmlDocumentsTests
{
    private const string First = "Sáng 5/3, Ủy ban nhân dân xã Tân Mai tổ chức ra quân nạo vét kênh mương nội đồng với sự tham gia của hơn hai trăm người dân.";
    private const string Second = "Chủ tịch xã yêu cầu các thôn hoàn thành trước mùa mưa và báo cáo kết quả về Văn phòng trong tháng này.";

    [Fact]
    public void Read_PortalPage_GivesTitleArticleAndDate()
    {
        var page = HtmlDocuments.Read($"""
            <!doctype html><html><head><title>Xã Tân Mai ra quân - Cổng thông tin</title>
            <meta property="og:title" content="Xã Tân Mai ra quân"><meta property="article:published_time" content="2024-03-05T08:15:00+07:00">
            <style>p {"{"} color: red {"}"}</style></head><body>
            <header><nav><a href=/>Trang chủ</a> <a href=/t>Tin tức</a></nav></header>
            <aside>Thời tiết hôm nay nắng</aside>
            <article><h1>Xã Tân Mai ra quân</h1><div class="share-box">Chia sẻ</div><p>{First}</p>
            <figure><img src=a.jpg><figcaption>Bà con dọn kênh</figcaption></figure><p>{Second}</p>
            <div class="related"><a href=1>Tin một</a><a href=2>Tin hai</a></div></article>
            <script>var x = "<p>không phải văn bản</p>";</script><footer>Bản quyền thuộc xã</footer></body></html>
            """);

        Assert.Equal(new HtmlDocument("Xã Tân Mai ra quân", $"{First}\n{Second}", new DateOnly(2024, 3, 5)), page);
    }

    [Fact]
    public void Read_PageOfDivs_GivesTheElementWithTheText()
    {
        var page = HtmlDocuments.Read($"""
            <title>Xã Tân Mai ra quân - Cổng thông tin</title><form id=aspnetForm><div class="has-sidebar"><h1>Cổng thông tin xã Tân Mai</h1>
            <ul><li><a href=1>Trang chủ</a></li><li><a href=2>Giới thiệu</a></li><li><a href=3>Tin tức</a></li></ul>
            <div><div><h1>Xã Tân Mai ra quân</h1><div><p>{First}</p><p>{Second}</p></div></div>
            <div><a href=4>Hội nghị tổng kết năm</a><br><a href=5>Khai giảng lớp tập huấn</a></div></div></div></form>
            """);

        Assert.Equal("Xã Tân Mai ra quân", page.Title);
        Assert.Equal($"{First}\n{Second}", page.Text);
        Assert.Null(page.PublishedOn);
    }

    [Fact]
    public void Read_HiddenElements_AreLeftOut()
    {
        var page = HtmlDocuments.Read($"""
            <body><p>{First}</p><p hidden>ẩn một</p><p style="Display : NONE">ẩn hai</p><p style="visibility:hidden">ẩn ba</p>
            <p aria-hidden=true>ẩn bốn</p><template><p>ẩn năm</p></template><noscript>ẩn sáu</noscript><!-- ẩn bảy --></body>
            """);

        Assert.Equal(First, page.Text);
    }

    [Fact]
    public void Read_Table_KeepsRowsAndCellsApart()
    {
        var page = HtmlDocuments.Read("<table><tr><th>Thôn</th><th>Số hộ</th></tr><tr><td>Thôn <b>Hai</b></td><td>120</td></tr><tr><td><p>Thôn Ba</p></td><td><p>80</p></td></tr></table>");

        Assert.Equal("Thôn | Số hộ\nThôn Hai | 120\nThôn Ba\n80", page.Text);
    }

    [Theory]
    [InlineData("<p>Sở&nbsp;Y   tế &amp; c&aacute;c\n huyện</p>", "Sở Y tế & các huyện")]
    [InlineData("<p>một<br>hai<br/>ba</p>bốn<div>năm</div>sáu", "một\nhai\nba\nbốn\nnăm\nsáu")]
    [InlineData("<p>Ủy<b> ban</b> <i>nhân</i>dân", "Ủy ban nhândân")]
    [InlineData("<pre>dòng một\ndòng hai</pre>", "dòng một\ndòng hai")]
    [InlineData("<p>chưa đóng<p>cũng chưa<li>mục", "chưa đóng\ncũng chưa\nmục")]
    [InlineData("không có thẻ nào", "không có thẻ nào")]
    [InlineData("a < b và c > d", "a < b và c > d")]
    [InlineData("", "")]
    [InlineData("<script>chỉ có mã</script>", "")]
    public void Read_Markup_BecomesLines(string html, string text)
    {
        Assert.Equal(text, HtmlDocuments.Read(html).Text);
    }

    [Theory]
    [InlineData("<h1>Một</h1><p>văn bản</p>", "Một")]
    [InlineData("<title> Hai \n dòng </title><p>văn bản</p>", "Hai dòng")]
    [InlineData("<meta name='og:title' content='Ba'><title>Khác</title><p>văn bản</p>", "Ba")]
    [InlineData("<h1> </h1><title>Bốn</title><p>văn bản</p>", "Bốn")]
    [InlineData("<h1>Năm <span style='display:none'>ẩn</span></h1><p>văn bản</p>", "Năm")]
    [InlineData("<p>văn bản</p>", null)]
    public void Read_Titles_TakesTheBestThereIs(string html, string? title)
    {
        Assert.Equal(title, HtmlDocuments.Read(html).Title);
    }

    [Theory]
    [InlineData("<meta property=article:published_time content=2024-03-05>", 2024, 3, 5)]
    [InlineData("<meta itemprop=datePublished content='2024-03-05T23:59:00Z'>", 2024, 3, 5)]
    [InlineData("<time itemprop=datePublished datetime=2023-12-31>hôm qua</time>", 2023, 12, 31)]
    public void Read_DateOfPublication_IsTheDateAsWritten(string html, int year, int month, int day)
    {
        Assert.Equal(new DateOnly(year, month, day), HtmlDocuments.Read(html).PublishedOn);
    }

    [Theory]
    [InlineData("<meta property=article:published_time content='hôm qua'>")]
    [InlineData("<meta property=article:published_time content=2024-13-45>")]
    [InlineData("<time>2024-03-05</time>")]
    public void Read_DateThatCannotBeRead_IsNone(string html)
    {
        Assert.Null(HtmlDocuments.Read(html).PublishedOn);
    }

    [Fact]
    public void ToDocument_OfAPage_CarriesTitleTextAndDate()
    {
        var document = new HtmlDocument(null, "văn bản", new DateOnly(2024, 3, 5)).ToDocument();

        Assert.Equal(("", "văn bản", new DateOnly(2024, 3, 5)), (document.Title, document.Body, document.PublishedOn));
    }
}
