namespace Classifier.Text.Documents;

/// <summary>A half-open range of offsets from the beginning of a text.</summary>
/// <param name="Start">The first code unit in it, from 0.</param>
/// <param name="End">The first code unit after it, greater than <paramref name="Start"/>.</param>
public readonly record struct OffsetRange(int Start, int End);
