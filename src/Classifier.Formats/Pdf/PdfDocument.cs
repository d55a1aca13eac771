using Classifier.Text.Documents;

namespace Classifier.Formats.Pdf;

/// <summary>The text of a PDF file.</summary>
/// <param name="Text">The lines as printed, in reading order; no empty lines, never empty.</param>
public sealed record PdfDocument(string Text)
{
    /// <summary>The file as a document to classify. It has no title: the property of that name mostly holds a file's name.</summary>
    public Document ToDocument() => Document.FromText(Text);
}
