namespace Classifier.MLNet.Scoring;

/// <summary>A key, or a vector of keys: 1 … count, 0 for missing. A scalar is one key.</summary>
internal sealed class KeyBuffer : ColumnBuffer
{
    public GrowingArray<uint> Keys { get; } = new();

    /// <summary>Makes the buffer hold one key.</summary>
    public void SetScalar(uint key)
    {
        Keys.Clear();
        Keys.Add(key);
    }
}
