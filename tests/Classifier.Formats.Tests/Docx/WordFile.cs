using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Classifier.Formats.Tests.Docx;

using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

/// <summary>Word documents as Microsoft's library writes them.</summary>
internal static class WordFile
{
    public static byte[] Of(params OpenXmlElement[] body) => Of(body, null);

    public static byte[] Of(OpenXmlElement[] body, Action<MainDocumentPart>? more)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            more?.Invoke(main);
        }

        return file.ToArray();
    }

    public static Paragraph Line(string text) => new(Words(text));

    public static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Table Rows(params string[][][] rows) => new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(cell.Select(Line))))));
}
