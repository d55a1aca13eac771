using System.Text;

namespace Classifier.Formats.Pdf;

/// <summary>Reads PDF files through <c>pdftotext</c> of poppler-utils, a process of its own that gets the file on its standard input.</summary>
public static class PdfDocuments
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="DocumentFileException">It is no PDF file, is damaged, has a password or no text, or is beyond the limits; or
    /// <c>pdftotext</c> is not installed.</exception>
    public static Task<PdfDocument> ReadAsync(ReadOnlyMemory<byte> file, PdfLimits? limits = null, CancellationToken cancellation = default) =>
        ReadAsync(file, limits ?? PdfLimits.Default, Environment.GetEnvironmentVariable("PATH"), cancellation);

    /// <param name="file">The file.</param>
    /// <param name="limits">What reading it may use.</param>
    /// <param name="path">Folders to look for programs in, as in the environment.</param>
    /// <param name="cancellation">Ends the program.</param>
    internal static async Task<PdfDocument> ReadAsync(ReadOnlyMemory<byte> file, PdfLimits limits, string? path, CancellationToken cancellation)
    {
        // Readers take files with some bytes before the mark.
        if (file.Span[..Math.Min(1_024, file.Length)].IndexOf("%PDF-"u8) < 0)
            throw new DocumentFileException("the file is no PDF file");
        var program = new PdfToText(path, limits);
        var (exitCode, bytes) = await program.RunAsync(file, cancellation);
        if (exitCode != 0)
            throw new DocumentFileException(file.Span.IndexOf("/Encrypt"u8) >= 0
                ? "the file is protected by a password; save a copy without one"
                : $"pdftotext cannot read the file (exit code {exitCode}): it is damaged, or needs more than {limits.MaximumMemoryBytes >> 20} MiB of memory");
        var text = string.Join('\n', Encoding.UTF8.GetString(bytes)
            .Split(['\n', '\r', '\f'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 0
            ? new PdfDocument(text)
            : throw new DocumentFileException("the file has no text, probably it was scanned: run OCR on it first");
    }
}
