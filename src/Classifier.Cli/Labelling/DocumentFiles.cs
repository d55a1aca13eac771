using System.IO.Compression;
using Classifier.Formats;
using Classifier.Text.Documents;

namespace Classifier.Cli.Labelling;

/// <summary>Reads files as documents, each in the format that its name's ending tells; the path is the document's id.</summary>
internal sealed class DocumentFiles(Stream standardInput)
{
    private const string StandardInput = "-";
    private const string GzipEnding = ".gz";

    private readonly DocumentFileReader _reader = new();

    /// <summary>Reads one file, unpacked where its name ends in <c>.gz</c>; <c>-</c> is standard input, which is text.</summary>
    /// <exception cref="DocumentRefusedException">The file cannot be read as a document.</exception>
    public async Task<Document> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var document = path == StandardInput
                ? await _reader.ReadAsync(standardInput, ".txt", cancellation)
                : path.EndsWith(GzipEnding, StringComparison.OrdinalIgnoreCase)
                    ? await ReadPackedAsync(path, cancellation)
                    : await _reader.ReadAsync(path, cancellation);
            return document with { Id = path };
        }
        catch (Exception fault) when (fault is DocumentFileException or IOException or UnauthorizedAccessException)
        {
            throw new DocumentRefusedException(fault.Message);
        }
        catch (InvalidDataException fault)
        {
            throw new DocumentRefusedException($"the compressed file is damaged: {fault.Message}");
        }
    }

    private async Task<Document> ReadPackedAsync(string path, CancellationToken cancellation)
    {
        await using var unpacked = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        return await _reader.ReadAsync(unpacked, Path.GetExtension(path[..^GzipEnding.Length]), cancellation);
    }
}
