namespace Classifier.Text.Boilerplate;

/// <summary>A stretch of a normalised text that is page furniture.</summary>
/// <param name="Start">Index of the first UTF-16 code unit in <c>NormalizedText.Text</c>, from 0.</param>
/// <param name="Length">UTF-16 code units, 1 or more.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct BoilerplateSpan(int Start, int Length, BoilerplateKind Kind)
{
    /// <summary>The index after the last code unit.</summary>
    public int End => Start + Length;
}
