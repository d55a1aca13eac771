namespace Classifier.Text.Encodings;

/// <summary>How a text came to be unreadable as Unicode.</summary>
public enum LegacyEncoding
{
    /// <summary>TCVN3 (ABC): one byte a letter, fonts named .VnTime, .VnArial; capitals with a tone only in capital fonts (.VnTimeH).</summary>
    Tcvn3,

    /// <summary>VNI for Windows: a letter and a byte for its marks, fonts named VNI-Times.</summary>
    VniWindows,

    /// <summary>UTF-8 that was read as Windows-1252 or Latin-1.</summary>
    DoubleUtf8,
}
