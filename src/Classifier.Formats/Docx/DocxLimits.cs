namespace Classifier.Formats.Docx;

/// <summary>How large a Word document may be once unpacked, as counted while it is: what the file says of its sizes is not believed.</summary>
public static class DocxLimits
{
    /// <summary>Files inside the document, pictures included.</summary>
    public const int MaximumParts = 10_000;

    /// <summary>Bytes of the parts that are read, together: text, footnotes and endnotes. Pictures are not unpacked.</summary>
    public const int MaximumUnpackedBytes = 128 << 20;

    /// <summary>Bytes of one element's tag, or of one piece of text between two tags.</summary>
    public const int MaximumNodeBytes = 8 << 20;

    /// <summary>Elements of the parts that are read, together.</summary>
    public const int MaximumElements = 5_000_000;

    /// <summary>Elements inside each other.</summary>
    public const int MaximumDepth = 256;
}
