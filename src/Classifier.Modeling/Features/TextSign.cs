namespace Classifier.Modeling.Features;

/// <summary>A place of a text that a feature was made from.</summary>
/// <param name="Kind">What kind of place.</param>
/// <param name="Token">Index of its first token.</param>
/// <param name="TokenCount">How many tokens it takes, 1 or more.</param>
internal readonly record struct TextSign(SignKind Kind, int Token, int TokenCount)
{
    /// <summary>The index after its last token.</summary>
    public int End => Token + TokenCount;
}
