using System.Xml;

namespace Classifier.Formats.Docx;

/// <summary>
/// Reads Word documents (.docx). Inserted text is kept and deleted text left out; so are numbering, comments, field codes, hidden text, and the
/// headers and footers of pages, which repeat. Text is not normalised. Nothing is fetched and no macro runs.
/// </summary>
public static class DocxDocuments
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentFileException">It is none, is damaged, is protected by a password, or is beyond <see cref="DocxLimits"/>.</exception>
    public static DocxDocument Read(byte[] file, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        FileSignature.RefuseOldWord(file);
        try
        {
            using var package = DocxPackage.Open(file, cancellation);
            var lines = new List<string>();
            foreach (var part in package.TextParts())
            {
                using var xml = package.Read(part);
                lines.AddRange(StoryReader.Read(xml));
            }
            return new DocxDocument(string.Join('\n', lines));
        }
        catch (XmlException fault)
        {
            throw new DocumentFileException($"the document is damaged: XML that cannot be read at line {fault.LineNumber} of a part of it", fault);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw new DocumentFileException("the document is damaged: it is no complete zip file", fault);
        }
    }
}
