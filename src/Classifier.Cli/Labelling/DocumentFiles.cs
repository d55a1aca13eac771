using System.Text;
using Classifier.Formats.Html;
using Classifier.Text.Documents;

namespace Classifier.Cli.Labelling;

/// <summary>Reads files as documents, text or, by the ending <c>.html</c> or <c>.htm</c>, HTML pages; the path is the document's id.</summary>
internal sealed class DocumentFiles(Stream standardInput)
{
    private const string StandardInput = "-";
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads one file; <c>-</c> is standard input. A byte order mark may choose UTF-16.</summary>
    /// <exception cref="DocumentRefusedException">The file cannot be read, is empty, is not text in UTF-8, or is a page beyond the limits or without text.</exception>
    public async Task<Document> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var stream = path == StandardInput ? standardInput : File.OpenRead(path);
            using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true);
            var text = await reader.ReadToEndAsync(cancellation);
            if (text.Length == 0)
                throw new DocumentRefusedException("the file is empty");
            return (IsHtml(path) ? ReadPage(text) : Document.FromText(text)) with { Id = path };
        }
        catch (DecoderFallbackException)
        {
            throw new DocumentRefusedException("the file is not text in UTF-8");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DocumentRefusedException(fault.Message);
        }
    }

    private static bool IsHtml(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static Document ReadPage(string html)
    {
        try
        {
            var page = HtmlDocuments.Read(html);
            return page.Text.Length > 0 ? page.ToDocument() : throw new DocumentRefusedException("the page has no text");
        }
        catch (HtmlLimitException fault)
        {
            throw new DocumentRefusedException(fault.Message);
        }
    }
}
