namespace Classifier.MLNet.Scoring;

/// <summary>A truth value.</summary>
internal sealed class BooleanBuffer : ColumnBuffer
{
    public bool Value { get; set; }
}
