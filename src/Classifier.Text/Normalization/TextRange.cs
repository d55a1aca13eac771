namespace Classifier.Text.Normalization;

/// <summary>A stretch of a normalised text.</summary>
/// <param name="Start">Index of the first UTF-16 code unit in <c>NormalizedText.Text</c>, from 0.</param>
/// <param name="Length">UTF-16 code units, 1 or more.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The index after the last code unit.</summary>
    public int End => Start + Length;

    internal static TextRange Between(int start, int end) => new(start, end - start);
}
