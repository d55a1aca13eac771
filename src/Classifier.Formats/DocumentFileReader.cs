using Classifier.Formats.Docx;
using Classifier.Formats.Html;
using Classifier.Formats.Pdf;
using Classifier.Text.Documents;

namespace Classifier.Formats;

/// <summary>
/// Reads a file of any known format as a document to classify. The ending of the name tells the format: <c>.html</c> and <c>.htm</c> are pages,
/// <c>.docx</c> Word documents, <c>.pdf</c> PDF files; everything else is text in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.
/// </summary>
/// <param name="maximumBytes">Bytes of the largest file that is read, 1 or more; by default 64 MiB.</param>
public sealed class DocumentFileReader(int maximumBytes = DocumentFileReader.DefaultMaximumBytes)
{
    /// <summary>64 MiB.</summary>
    public const int DefaultMaximumBytes = 64 << 20;

    /// <summary>The endings of files that are read, text among them.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".html", ".htm", ".docx", ".pdf"];

    /// <summary>Reads a file. The document has no id.</summary>
    /// <exception cref="DocumentFileException">It cannot be read, is beyond the limits, or has no text.</exception>
    public async Task<Document> ReadAsync(string path, CancellationToken cancellation = default)
    {
        try
        {
            await using var stream = File.OpenRead(path);
            return await ReadAsync(stream, Path.GetExtension(path), cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DocumentFileException(fault.Message, fault);
        }
    }

    /// <summary>Reads a stream to its end, and leaves it open. The document has no id.</summary>
    /// <param name="stream">What the file holds.</param>
    /// <param name="extension">The ending of its name with the dot, in whatever case; may be empty, for text.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DocumentFileException">It cannot be read, is beyond the limits, or has no text.</exception>
    public async Task<Document> ReadAsync(Stream stream, string extension, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(extension);
        var file = await BoundedBytes.ReadAsync(stream, maximumBytes, cancellation)
            ?? throw new DocumentFileException($"the file has more than {maximumBytes} bytes, which is the limit; split it");
        if (file.Length == 0)
            throw new DocumentFileException("the file is empty");
        return extension.ToLowerInvariant() switch
        {
            ".html" or ".htm" => ReadPage(TextFile.Decode(file)),
            ".docx" => ReadWord(file, cancellation),
            ".doc" => throw new DocumentFileException(FileSignature.OldWord),
            ".pdf" => (await PdfDocuments.ReadAsync(file, cancellation: cancellation)).ToDocument(),
            _ => ReadText(file),
        };
    }

    private static Document ReadText(byte[] file)
    {
        var text = TextFile.Decode(file);
        return text.Length > 0 ? Document.FromText(text) : throw new DocumentFileException("the file is empty");
    }

    private static Document ReadPage(string html)
    {
        try
        {
            var page = HtmlDocuments.Read(html);
            return page.Text.Length > 0 ? page.ToDocument() : throw new DocumentFileException("the page has no text");
        }
        catch (HtmlLimitException fault)
        {
            throw new DocumentFileException(fault.Message, fault);
        }
    }

    private static Document ReadWord(byte[] file, CancellationToken cancellation)
    {
        var word = DocxDocuments.Read(file, cancellation);
        return word.Text.Length > 0 ? word.ToDocument() : throw new DocumentFileException("the document has no text");
    }
}
