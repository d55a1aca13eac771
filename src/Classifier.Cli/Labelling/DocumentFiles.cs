using Classifier.Formats;
using Classifier.Text.Documents;

namespace Classifier.Cli.Labelling;

/// <summary>Reads files as documents, each in the format that its name's ending tells; the path is the document's id.</summary>
internal sealed class DocumentFiles(Stream standardInput)
{
    private const string StandardInput = "-";
    private readonly DocumentFileReader _reader = new();

    /// <summary>Reads one file; <c>-</c> is standard input, which is text.</summary>
    /// <exception cref="DocumentRefusedException">The file cannot be read as a document.</exception>
    public async Task<Document> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var document = path == StandardInput
                ? await _reader.ReadAsync(standardInput, ".txt", cancellation)
                : await _reader.ReadAsync(path, cancellation);
            return document with { Id = path };
        }
        catch (DocumentFileException fault)
        {
            throw new DocumentRefusedException(fault.Message);
        }
    }
}
