namespace Classifier.Modeling.Predictions;

/// <summary>Something that was done to the text, or that the caller should know about it.</summary>
public enum TextNote
{
    /// <summary>The text was not in Unicode NFC, or held look-alikes of Vietnamese letters; it was composed.</summary>
    Recomposed,

    /// <summary>Characters that do not show (zero width, soft hyphens, controls) were dropped.</summary>
    InvisibleCharactersRemoved,

    /// <summary>The text held surrogates without their partner; they were replaced.</summary>
    InvalidCharactersReplaced,

    /// <summary>There is no letter or digit in the text; the labels tell what the training data was like, not the document.</summary>
    Empty,

    /// <summary>
    /// The text has more words than any head reads (the greatest <c>MaximumTokens</c> of the bundle); of those after that, only level
    /// cues count.
    /// </summary>
    Truncated,

    /// <summary>Parts typed in a legacy font of TCVN3 (ABC) were converted to Unicode.</summary>
    ConvertedFromTcvn3,

    /// <summary>Parts typed in a legacy font of VNI were converted to Unicode.</summary>
    ConvertedFromVni,

    /// <summary>Parts were UTF-8 that had been read as Windows-1252 or Latin-1; that was undone.</summary>
    DoubleUtf8Repaired,

    /// <summary>More units, mentions of one, or numbers of documents were found than are listed.</summary>
    ListCut,
}
