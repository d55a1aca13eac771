namespace Classifier.Text.Normalization;

/// <summary>
/// From code units of the normalised text to the original. Holds only the places where the two stop running in step, so an unchanged
/// text costs nothing; a look-up is a binary search.
/// </summary>
internal sealed class OffsetMap(OffsetRun[] runs, int textLength)
{
    /// <summary>Where the code unit at <paramref name="index"/> starts in the original; the index must be inside the text.</summary>
    public int StartOf(int index)
    {
        var run = runs[Find(index)];
        return run.Start + (index - run.Text);
    }

    /// <summary>Where the code unit at <paramref name="index"/>, with all that was joined to it, ends in the original.</summary>
    public int EndOf(int index)
    {
        var found = Find(index);
        var run = runs[found];
        var next = found + 1 < runs.Length ? runs[found + 1].Text : textLength;
        return index == next - 1 ? run.End : run.Start + (index - run.Text) + 1;
    }

    /// <summary>Adds the places of a stretch of code units, at least one, to another map.</summary>
    public void CopyTo(OffsetMapBuilder to, int start, int end)
    {
        for (var found = Find(start); start < end; found++)
        {
            var run = runs[found];
            var next = found + 1 < runs.Length ? runs[found + 1].Text : textLength;
            var count = Math.Min(next, end) - start;
            var from = run.Start + (start - run.Text);
            to.AppendInStep(from, count);
            start += count;
            if (start == next && run.End != from + count)
                to.Extend(run.End);
        }
    }

    private int Find(int index)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = low + (high - low + 1) / 2;
            if (runs[middle].Text <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
