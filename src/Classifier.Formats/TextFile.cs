using System.Text;

namespace Classifier.Formats;

/// <summary>Files of text.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file in UTF-8, or in what its byte order mark says; the mark is left out.</summary>
    /// <exception cref="DocumentFileException">It is not text in UTF-8.</exception>
    public static string Decode(byte[] file)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(file, writable: false), StrictUtf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException fault)
        {
            throw new DocumentFileException("the file is not text in UTF-8", fault);
        }
    }
}
