namespace Classifier.MLNet.Archives;

/// <summary>The memory that loading one file may still take. Spent, never returned.</summary>
internal sealed class MemoryBudget(long bytes)
{
    public long Left { get; private set; } = bytes;

    /// <exception cref="ModelFormatException">Less than that is left.</exception>
    public void Spend(long bytes, string what)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        if (bytes > Left)
            throw new ModelFormatException($"{what} takes {bytes} bytes; a file of this size may take only {Left} more.");
        Left -= bytes;
    }
}
