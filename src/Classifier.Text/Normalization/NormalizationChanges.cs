namespace Classifier.Text.Normalization;

/// <summary>What normalising did to a text. With <see cref="None"/>, the normalised text equals the original.</summary>
[Flags]
public enum NormalizationChanges
{
    /// <summary>The text was normal already.</summary>
    None = 0,

    /// <summary>Combining marks were joined to their letter.</summary>
    Recomposed = 1,

    /// <summary>A tone mark was put on the vowel where the traditional style has it.</summary>
    ToneMarksMoved = 2,

    /// <summary>Look-alikes of Đ and đ were replaced.</summary>
    LookalikesReplaced = 4,

    /// <summary>Characters that do not show were dropped: zero width, soft hyphens, controls, direction marks, variation selectors.</summary>
    InvisibleRemoved = 8,

    /// <summary>Surrogates without their partner became U+FFFD.</summary>
    InvalidReplaced = 16,

    /// <summary>White space was unified, collapsed or trimmed.</summary>
    WhitespaceCollapsed = 32,

    /// <summary>Curly quotes, dashes and full-width forms became their ASCII counterparts.</summary>
    PunctuationUnified = 64,

    /// <summary>A letter carried more combining marks than are kept; the rest were dropped.</summary>
    MarksDropped = 128,
}
