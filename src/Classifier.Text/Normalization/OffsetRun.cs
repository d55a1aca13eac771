namespace Classifier.Text.Normalization;

/// <summary>
/// A stretch of normalised text whose characters stand in the original one after the other, one code unit each, except that the last
/// may have come from more.
/// </summary>
/// <param name="Text">Where it starts in the normalised text; it reaches to the next run.</param>
/// <param name="Start">Where it starts in the original.</param>
/// <param name="End">Where it ends in the original; what lies before the next run was dropped.</param>
internal readonly record struct OffsetRun(int Text, int Start, int End);
