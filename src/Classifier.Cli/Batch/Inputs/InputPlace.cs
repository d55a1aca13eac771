namespace Classifier.Cli.Batch.Inputs;

/// <summary>How far a run is in its input.</summary>
/// <param name="Source">The source it reads, counted from 0; those before it are done.</param>
/// <param name="Line">Lines, or files, of that source that are done.</param>
/// <param name="Offset">What that source needs to go on from there: bytes of text for JSON lines, records for CSV, files for documents.</param>
internal readonly record struct InputPlace(int Source, long Line, long Offset);
