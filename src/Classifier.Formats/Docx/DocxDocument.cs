using Classifier.Text.Documents;

namespace Classifier.Formats.Docx;

/// <summary>The text of a Word document.</summary>
/// <param name="Text">A line for each paragraph, line break and table row, in reading order, notes at the end; no empty lines. Empty when the
/// document has no text.</param>
public sealed record DocxDocument(string Text)
{
    /// <summary>The file as a document to classify. It has no title: the property of that name mostly holds the template's or another document's.</summary>
    public Document ToDocument() => Document.FromText(Text);
}
