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

    /// <summary>There is no letter or digit in the text; the labels are the model's prior.</summary>
    Empty,

    /// <summary>The text was longer than the model reads; what follows was left out.</summary>
    Truncated,
}
