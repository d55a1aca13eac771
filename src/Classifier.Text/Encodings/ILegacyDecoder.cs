namespace Classifier.Text.Encodings;

/// <summary>Reads a run of text as if it were in one legacy encoding. Holds no state.</summary>
internal interface ILegacyDecoder
{
    LegacyEncoding Encoding { get; }

    /// <summary>Decodes <c>text[start..end]</c> into <paramref name="output"/>; what the encoding does not have stays.</summary>
    void Decode(ReadOnlySpan<char> text, int start, int end, DecodedRun output);
}
