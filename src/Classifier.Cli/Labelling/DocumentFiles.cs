using System.Text;
using Classifier.Text.Documents;

namespace Classifier.Cli.Labelling;

/// <summary>Reads text files as documents; the path is the document's id.</summary>
internal sealed class DocumentFiles(Stream standardInput)
{
    private const string StandardInput = "-";
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads one file; <c>-</c> is standard input. A byte order mark may choose UTF-16.</summary>
    /// <exception cref="DocumentRefusedException">The file cannot be read, is empty, or is not text in UTF-8.</exception>
    public async Task<Document> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var stream = path == StandardInput ? standardInput : File.OpenRead(path);
            using var reader = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true);
            var text = await reader.ReadToEndAsync(cancellation);
            return text.Length > 0
                ? Document.FromText(text) with { Id = path }
                : throw new DocumentRefusedException("the file is empty");
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
}
