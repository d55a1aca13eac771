using System.Text;
using Classifier.Formats.Html;

namespace Classifier.Formats.Tests.Html;

public class HostilePagesTests
{
    private const int Size = 1 << 20;

    [Theory]
    [InlineData("<div>", "nested deeper")]
    [InlineData("<b>", "nested deeper")]
    [InlineData("<b><i><p></b>", "elements")]
    [InlineData("<table><tr><td>", "nested deeper")]
    [InlineData("<a><div>", "nested deeper")]
    [InlineData("<li>", "elements")]
    [InlineData("<p><b>", "elements")]
    public void Read_AMegabyteOfOpenTags_IsRefusedNamingTheLimit(string tag, string limit)
    {
        var fault = Assert.Throws<HtmlLimitException>(() => HtmlDocuments.Read(Repeat(tag, Size)));

        Assert.Contains(limit, fault.Message, StringComparison.Ordinal);
    }

    // Each of the divisions would get its own copy of the tags left open.
    [Fact]
    public void Read_OpenTagsRepeatedInEveryBlock_IsRefused()
    {
        var open = string.Concat(Enumerable.Range(0, 200).Select(i => $"<b x{i}>"));

        var fault = Assert.Throws<HtmlLimitException>(() => HtmlDocuments.Read($"<div>{open}</div>{Repeat("<div>x</div>", Size)}"));

        Assert.Contains("elements", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PageTooLong_IsRefused()
    {
        var fault = Assert.Throws<HtmlLimitException>(() => HtmlDocuments.Read(new string('a', HtmlLimits.MaximumCharacters + 1)));

        Assert.Contains("characters", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HtmlLimits.MaximumAttributes, false)]
    [InlineData(HtmlLimits.MaximumAttributes + 1, true)]
    public void Read_TagWithManyAttributes_IsRefusedBeyondTheLimit(int attributes, bool isRefused)
    {
        var html = $"<p {string.Join(' ', Enumerable.Range(0, attributes).Select(i => $"a{i}"))}>văn bản</p>";

        var fault = Record.Exception(() => HtmlDocuments.Read(html));

        Assert.Equal(isRefused, fault is HtmlLimitException);
    }

    // Words of a quoted value are no attributes.
    [Fact]
    public void Read_HugeAttributeValue_IsRead()
    {
        Assert.Equal("văn bản", HtmlDocuments.Read($"<p title = '{Repeat("chữ ", Size)}'>văn bản</p>").Text);
    }

    [Theory]
    [InlineData(HtmlLimits.MaximumDepth / 2)]
    public void Read_DeepPageWithinTheLimit_IsRead(int depth)
    {
        Assert.Equal("văn bản", HtmlDocuments.Read($"{string.Concat(Enumerable.Repeat("<div>", depth))}văn bản").Text);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("&amp")]
    [InlineData("</x>")]
    [InlineData("<!--")]
    [InlineData("<a href=x>tin</a>")]
    [InlineData("<select><option>")]
    [InlineData("\0")]
    public void Read_AMegabyteOfOddity_IsRead(string piece)
    {
        Assert.NotNull(HtmlDocuments.Read(Repeat(piece, Size)));
    }

    [Fact]
    public void Read_RandomPages_IsReadOrRefused()
    {
        string[] pieces =
        [
            "<", ">", "</", "<p>", "</p>", "<div class='menu'>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<h1>", "</h1>", "<article>", "</article>",
            "<script>", "</script>", "<!--", "-->", "<a href=x>", "</a>", "<b>", "</b>", "<svg>", "<style>", "</style>", "<form>", "<body>", "<html>", "<frameset>",
            "<template>", "</template>", "<select>", "&", "&#0;", "&#xD800;", "&nbsp;", "'", "\"", "=", "\0", "\uD800", "văn bản ", "xã họp ", "<![CDATA[", "]]>", "<?x", "<!doctype",
            "<p hidden>", "<p style=display:none", "<meta property=og:title content=t>", "<title>", "</title>", "\n",
        ];
        var random = new Random(42);
        for (var i = 0; i < 3_000; i++)
        {
            var html = new StringBuilder();
            for (var n = random.Next(80); n > 0; n--)
                html.Append(pieces[random.Next(pieces.Length)]);

            var fault = Record.Exception(() => HtmlDocuments.Read(html.ToString()));

            Assert.True(fault is null or HtmlLimitException, $"{fault}\n{html}");
        }
    }

    private static string Repeat(string piece, int length) =>
        new StringBuilder(length + piece.Length).Insert(0, piece, length / piece.Length).ToString();
}
