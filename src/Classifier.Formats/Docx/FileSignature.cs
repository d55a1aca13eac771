using System.Text;

namespace Classifier.Formats.Docx;

/// <summary>Files of other formats that are named like Word documents.</summary>
internal static class FileSignature
{
    /// <summary>What is said of a file in Word's old format.</summary>
    public const string OldWord = "the file is an old Word document (.doc); convert it to .docx, as with: soffice --headless --convert-to docx FILE";

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Refuses what Word wrote before .docx, and a .docx inside the same container because it has a password.</summary>
    /// <exception cref="DocumentFileException">The file is one of these.</exception>
    public static void RefuseOldWord(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("{\\rtf"u8))
            throw new DocumentFileException("the file is Rich Text (.rtf); save it as .docx");
        if (!file.StartsWith(Ole))
            return;
        var isEncrypted = file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
        throw new DocumentFileException(isEncrypted
            ? "the document is protected by a password; save a copy without one"
            : OldWord);
    }
}
