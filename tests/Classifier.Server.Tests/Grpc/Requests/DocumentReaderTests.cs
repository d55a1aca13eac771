using Classifier.Contracts.V1;
using Classifier.Server.Grpc.Requests;
using Classifier.Server.Limits;

namespace Classifier.Server.Tests.Grpc.Requests;

public sealed class DocumentReaderTests
{
    private readonly DocumentReader _reader = new(new ServerLimits());

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2200-12-31")]
    public void Read_ValidDate_IsRead(string date) =>
        Assert.Equal(date, Read(new Document { Body = "x", PublishedOn = date }).PublishedOn?.ToString("O"));

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2201-01-01")]
    [InlineData("2025-02-29")]
    [InlineData("2025-7-1")]
    [InlineData("01/07/2025")]
    [InlineData("2025-07-01T00:00:00")]
    [InlineData(" 2025-07-01")]
    [InlineData("٢٠٢٥-٠٧-٠١")]
    public void Read_OtherDate_IsAViolation(string date) =>
        Assert.Equal("document.published_on", ViolationOf(new Document { Body = "x", PublishedOn = date }).Field);

    [Theory]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("TEXT/PLAIN; charset=windows-1258")]
    public void Read_SupportedMediaType_IsTaken(string mediaType) =>
        Assert.Equal("x", Read(new Document { Body = "x", MediaType = mediaType }).Body);

    [Theory]
    [InlineData("text/html")]
    [InlineData("plain")]
    [InlineData("application/pdf; a=b")]
    public void Read_OtherMediaType_IsAViolationThatNamesTheSupported(string mediaType)
    {
        var violation = ViolationOf(new Document { Body = "x", MediaType = mediaType });

        Assert.Equal("document.media_type", violation.Field);
        Assert.Contains("text/plain", violation.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TitleAlone_IsEnough() => Assert.Equal("t", Read(new Document { Title = "t" }).Title);

    private Text.Documents.Document Read(Document document)
    {
        var violations = new Violations();
        var read = _reader.Read(document, "document", truncate: false, violations);
        violations.ThrowIfAny();
        return read.Document;
    }

    private Violation ViolationOf(Document document) =>
        Assert.Single(Assert.Throws<InvalidRequestException>(() => Read(document)).Violations);
}
