namespace Classifier.MLNet.Tests.Structures;

/// <summary>The parts of a file, which have to cover it without gap and without overlap.</summary>
internal sealed class ByteRanges
{
    private readonly List<(long Start, long End, string What)> _ranges = [];

    public void Add(long start, long end, string what) => _ranges.Add((start, end, what));

    public IEnumerable<string> Faults(long length)
    {
        long at = 0;
        foreach (var (start, end, what) in _ranges.Order())
        {
            if (start > at)
                yield return $"the bytes {at} to {start} before the {what} belong to nothing";
            if (start < at)
                yield return $"the {what} at {start} overlaps what ends at {at}";
            at = Math.Max(at, end);
        }

        if (at < length)
            yield return $"the bytes {at} to {length} belong to nothing";
    }
}
