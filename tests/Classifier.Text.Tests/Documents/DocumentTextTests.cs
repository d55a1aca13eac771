using Classifier.Text.Documents;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Documents;

public class DocumentTextTests
{
    [Fact]
    public void From_TitleGiven_CountsItsTokens()
    {
        var document = DocumentText.From(new("Họp xã Tân Hòa", "Sáng 5/6, UBND họp.\nHết."));

        Assert.Equal("Họp xã Tân Hòa\nSáng 5/6, UBND họp.\nHết.", document.Text.Text);
        Assert.Equal(4, document.TitleTokenCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\u00A0")]
    public void From_NoTitle_TakesTheFirstLine(string title)
    {
        var document = DocumentText.From(new(title, " \r\nHọp xã Tân\r\nSáng nay"));

        Assert.Equal("Họp xã Tân\nSáng nay", document.Text.Text);
        Assert.Equal(3, document.TitleTokenCount);
    }

    [Fact]
    public void From_PortalPage_LeavesFurnitureOutAndSaysWhereItStood()
    {
        const string page = "Trang chủ\nGiới thiệu\nTin tức\nVăn bản\nLiên hệ\nHuyện Tân Sơn họp bàn về giống lúa\nLượt xem: 120\nSáng 5/6, UBND huyện Tân Sơn họp.";

        var document = DocumentText.From(Document.FromText(page));

        Assert.Equal("Huyện Tân Sơn họp bàn về giống lúa\nSáng 5/6, UBND huyện Tân Sơn họp.", document.Text.Text);
        Assert.Equal(8, document.TitleTokenCount);
        Assert.Contains(document.PageFurniture, f => page[f.Span.Utf16.Start..f.Span.Utf16.End] == "Lượt xem: 120");
    }

    [Fact]
    public void From_TitleThatLooksLikeFurniture_IsKept()
    {
        var document = DocumentText.From(new("Lượt xem: 120", "Sáng 5/6, UBND huyện Tân Sơn họp bàn về giống lúa."));

        Assert.StartsWith("Lượt xem: 120\n", document.Text.Text.ToString());
        Assert.Empty(document.PageFurniture);
    }

    [Fact]
    public void From_NoTitleOneLine_IsAllTitle()
    {
        Assert.Equal(3, DocumentText.From(Document.FromText("Họp xã Tân")).TitleTokenCount);
    }

    [Fact]
    public void From_LongFirstLine_CountsTokensThatBeginWithinTheLimit()
    {
        // 99 words of four characters and a space: words begin at 0, 5, … 245 up to the limit of 250.
        var document = DocumentText.From(Document.FromText(string.Join(' ', Enumerable.Repeat("thôn", 99)) + "\nHết"));

        Assert.Equal(250, DocumentText.MaximumTitleLength);
        Assert.Equal(50, document.TitleTokenCount);
    }

    [Fact]
    public void From_LongTitleGiven_IsTakenWhole()
    {
        Assert.Equal(99, DocumentText.From(new(string.Join(' ', Enumerable.Repeat("thôn", 99)), "Hết")).TitleTokenCount);
    }

    [Fact]
    public void From_TitleOfSeveralLines_IsTakenWhole()
    {
        Assert.Equal(4, DocumentText.From(new("Họp xã\r\n\r\nTân Hòa\n", "Sáng nay")).TitleTokenCount);
    }

    [Fact]
    public void From_TitleWithoutWords_HasNoTokens()
    {
        Assert.Equal(0, DocumentText.From(new("* * *", "Sáng nay")).TitleTokenCount);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Họp", "")]
    [InlineData("", "…")]
    public void From_EmptyFields_Work(string title, string body)
    {
        Assert.Equal(title.Length == 0 ? 0 : 1, DocumentText.From(new(title, body)).TitleTokenCount);
    }

    [Fact]
    public void From_DecomposedTitle_HasTheSameTokens()
    {
        var document = DocumentText.From(new(Decomposition.Decompose("Ủy ban nhân dân xã"), "Họp"));

        Assert.Equal(5, document.TitleTokenCount);
        Assert.Equal("Ủy ban nhân dân xã\nHọp", document.Text.Text);
    }

    [Fact]
    public void From_Date_IsKept()
    {
        Assert.Equal(new DateOnly(2024, 2, 1), DocumentText.From(new("", "x") { PublishedOn = new(2024, 2, 1) }).PublishedOn);
        Assert.Null(DocumentText.From(new("", "x")).PublishedOn);
    }

    [Fact]
    public void From_Cancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => DocumentText.From(Document.FromText("x"), cancelled.Token));
    }

    [Fact]
    public void Units_AskedForTwice_AreFoundOnce()
    {
        var document = DocumentText.From(new("Họp tại Hà Nội", "Sáng nay"));

        Assert.Equal("01", Assert.Single(document.Units).Unit.Code);
        Assert.Same(document.Units, document.Units);
        Assert.Same(document.Header, document.Header);
    }

    [Theory]
    [InlineData("Họp xã", "Sáng nay họp")]
    [InlineData("", "Sáng nay\r\nhọp")]
    [InlineData(" Họp  xã ", "\r\n Sa\u0301ng\u200B nay")]
    public void Locate_EveryToken_IsFoundInItsField(string title, string body)
    {
        var source = new Document(title, body);
        var document = DocumentText.From(source);

        for (var t = 0; t < document.Text.Tokens.Length; t++)
        {
            var token = document.Text.Tokens[t];
            var (start, end) = document.Text.ToOriginal(token.Start, token.Length);
            var ((field, from), (endField, to)) = (document.Locate(start), document.Locate(end));
            var text = field == DocumentField.Title ? title : body;

            Assert.Equal(field, endField);
            Assert.Equal(field == DocumentField.Title, title.Length > 0 && t < document.TitleTokenCount);
            Assert.Equal(document.Text.Text.Slice(token.Start, token.Length), NormalizedText.From(text[from..to]).Text);
        }
    }

    [Fact]
    public void Locate_Boundaries_BelongToTheNearestField()
    {
        var document = DocumentText.From(new("abc", "de"));

        Assert.Equal((DocumentField.Title, 0), document.Locate(0));
        Assert.Equal((DocumentField.Title, 3), document.Locate(3));
        Assert.Equal((DocumentField.Body, 0), document.Locate(4));
        Assert.Equal((DocumentField.Body, 2), document.Locate(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.Locate(7));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.Locate(-1));
    }
}
