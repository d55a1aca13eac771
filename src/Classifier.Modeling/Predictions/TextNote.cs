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
}
