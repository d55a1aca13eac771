using System.Text;
using Classifier.Formats.Tests.Docx;
using Classifier.Formats.Tests.Pdf;

namespace Classifier.Formats.Tests;

public sealed class DocumentFileReaderTests
{
    [Theory]
    [InlineData(".txt")]
    [InlineData("")]
    [InlineData(".HTML")]
    public async Task Read_TextAndPages_GiveTheirText(string extension)
    {
        var text = extension == ".HTML" ? "<article><p>Quyết định về giá đất</p></article>" : "Quyết định về giá đất";

        Assert.Equal("Quyết định về giá đất", (await ReadAsync(Encoding.UTF8.GetBytes(text), extension)).Body);
    }

    [Fact]
    public async Task Read_TextInUtf16WithAMark_IsText() =>
        Assert.Equal("đất", (await ReadAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("đất")], ".txt")).Body);

    [Fact]
    public async Task Read_Word_GivesItsText() => Assert.Equal("Điều 1", (await ReadAsync(WordFile.Of(WordFile.Line("Điều 1")), ".docx")).Body);

    [PdfFact]
    public async Task Read_Pdf_GivesItsText() => Assert.Equal("Điều 1", (await ReadAsync(PdfFile.Of("Điều 1"), ".pdf")).Body);

    [Theory]
    [InlineData(new byte[0], ".txt", "the file is empty")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, ".txt", "the file is empty")]
    [InlineData(new byte[] { 0xFF, 0x41 }, ".txt", "not text in UTF-8")]
    [InlineData(new byte[] { 0x41 }, ".doc", "convert it to .docx")]
    [InlineData(new byte[] { 0x3C, 0x70, 0x3E }, ".html", "the page has no text")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, ".txt", "more than 10 bytes")]
    public async Task Read_NoDocument_SaysWhy(byte[] file, string extension, string expected)
    {
        var fault = await Assert.ThrowsAsync<DocumentFileException>(() => new DocumentFileReader(10).ReadAsync(new MemoryStream(file), extension));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_EmptyWordDocument_IsRefused() => Assert.Contains(
        "has no text", (await Assert.ThrowsAsync<DocumentFileException>(() => ReadAsync(WordFile.Of(), ".docx"))).Message, StringComparison.Ordinal);

    private static Task<Classifier.Text.Documents.Document> ReadAsync(byte[] file, string extension) => new DocumentFileReader().ReadAsync(new MemoryStream(file), extension);
}
