using System.Text;
using Classifier.Formats.Pdf;

namespace Classifier.Formats.Tests.Pdf;

public sealed class PdfDocumentsTests
{
    [PdfFact]
    public async Task Read_Vietnamese_GivesItsLines()
    {
        var document = await PdfDocuments.ReadAsync(PdfFile.Of("ỦY BAN NHÂN DÂN TỈNH HÒA AN", "Quyết định về giá đất"));

        Assert.Equal("ỦY BAN NHÂN DÂN TỈNH HÒA AN\nQuyết định về giá đất", document.Text);
    }

    [PdfFact]
    public Task Read_PageWithoutText_SaysThatItWasScanned() => RefusedAsync(PdfFile.Of(), "probably it was scanned");

    [PdfFact]
    public Task Read_Rubbish_IsRefused() => RefusedAsync(Encoding.ASCII.GetBytes("%PDF-1.4 and nothing that is one"), "pdftotext cannot read the file");

    [Fact]
    public Task Read_OtherFile_IsRefused() => RefusedAsync(Encoding.ASCII.GetBytes("plain text"), "no PDF file");

    [Fact]
    public async Task Read_ProgramMissing_SaysWhatToInstall()
    {
        var fault = await Assert.ThrowsAsync<DocumentFileException>(() => PdfDocuments.ReadAsync(PdfFile.Of("x"), PdfLimits.Default, "/nowhere", CancellationToken.None));

        Assert.Contains("apt-get install poppler-utils", fault.Message, StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task Read_MoreTextThanAllowed_IsRefused()
    {
        var fault = await Assert.ThrowsAsync<DocumentFileException>(() => PdfDocuments.ReadAsync(PdfFile.Of("một dòng dài"), PdfLimits.Default with { MaximumTextBytes = 5 }));

        Assert.Contains("more than 5 bytes of text", fault.Message, StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task Read_LongerThanAllowed_EndsTheProgram()
    {
        var fault = await Assert.ThrowsAsync<DocumentFileException>(() => PdfDocuments.ReadAsync(PdfFile.Of("x"), PdfLimits.Default with { MaximumTime = TimeSpan.FromTicks(1) }));

        Assert.Contains("pdftotext took longer", fault.Message, StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task Read_Cancelled_Stops() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => PdfDocuments.ReadAsync(PdfFile.Of("x"), cancellation: new CancellationToken(canceled: true)));

    [PdfFact]
    public async Task Read_AnyDamage_IsTextOrARefusal()
    {
        var random = new Random(4);
        for (var i = 0; i < 60; i++)
        {
            var bad = PdfFile.Of("Quyết định về giá đất");
            for (var flips = random.Next(1, 20); flips > 0; flips--)
                bad[random.Next(8, bad.Length)] = (byte)random.Next(256);
            try
            {
                await PdfDocuments.ReadAsync(i % 3 == 0 ? bad.AsMemory(0, random.Next(bad.Length)) : bad);
            }
            catch (DocumentFileException)
            {
            }
        }
    }

    private static async Task RefusedAsync(byte[] file, string expected) =>
        Assert.Contains(expected, (await Assert.ThrowsAsync<DocumentFileException>(() => PdfDocuments.ReadAsync(file))).Message, StringComparison.Ordinal);
}
