namespace Classifier.Cli.Batch.Inputs;

/// <summary>The next block of the input.</summary>
/// <param name="Block">What to label.</param>
/// <param name="Source">Which of several files it comes from; null when there is but one.</param>
/// <param name="After">Where the input goes on behind it.</param>
/// <param name="BytesRead">Bytes that were read for it and all before it, as they lie on the disk.</param>
internal sealed record InputStep(IInputBlock Block, string? Source, InputPlace After, long BytesRead);
