namespace Classifier.MLNet.Scoring;

/// <summary>What one column holds in the row being scored. Overwritten by each row; for one thread.</summary>
internal abstract class ColumnBuffer;
