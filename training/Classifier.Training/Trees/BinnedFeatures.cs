namespace Classifier.Training.Trees;

/// <summary>
/// A dense matrix with every feature cut into at most 255 bins of about equal size, column by column. A value is in bin b when it is at
/// most <c>UpperBounds[f][b]</c> and above the bound before; the last bin has no bound.
/// </summary>
public sealed class BinnedFeatures
{
    private BinnedFeatures(int rowCount, byte[][] bins, float[][] upperBounds)
    {
        (RowCount, Bins, UpperBounds) = (rowCount, bins, upperBounds);
        UsualBins = Array.ConvertAll(bins, column => column.CountBy(b => b).MaxBy(b => b.Value).Key);
        BinStarts = new int[upperBounds.Length + 1];
        for (var f = 0; f < upperBounds.Length; f++)
            BinStarts[f + 1] = BinStarts[f] + upperBounds[f].Length + 1;
    }

    /// <summary>Number of rows.</summary>
    public int RowCount { get; }

    /// <summary>Per feature, the bin of each row.</summary>
    public byte[][] Bins { get; }

    /// <summary>Per feature, the greatest value of each bin but the last: thresholds for "at most".</summary>
    public float[][] UpperBounds { get; }

    /// <summary>Per feature, the bin that most rows are in.</summary>
    internal byte[] UsualBins { get; }

    /// <summary>Per feature, where its bins begin when those of all features stand one after the other; then the number of all.</summary>
    internal int[] BinStarts { get; }

    /// <summary>Bins the rows.</summary>
    /// <param name="rows">At least one, all of one length.</param>
    /// <param name="maximumBins">2 to 255.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or a row is of another length.</exception>
    public static BinnedFeatures From(IReadOnlyList<float[]> rows, int maximumBins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBins, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumBins, 255);
        var count = rows[0].Length;
        for (var r = 0; r < rows.Count; r++)
            if (rows[r].Length != count || !rows[r].All(float.IsFinite))
                throw new ArgumentException($"Row {r} is not {count} finite numbers.", nameof(rows));
        var (bins, bounds) = (new byte[count][], new float[count][]);
        Parallel.For(0, count, f =>
        {
            var values = rows.Select(r => r[f]).ToArray();
            bounds[f] = Bounds([.. values.Order()], maximumBins);
            bins[f] = Array.ConvertAll(values, v => (byte)BinOf(bounds[f], v));
        });
        return new BinnedFeatures(rows.Count, bins, bounds);
    }

    private static int BinOf(float[] bounds, float value)
    {
        var at = Array.BinarySearch(bounds, value);
        return at < 0 ? ~at : at;
    }

    /// <summary>Midpoints between distinct values, thinned to equal shares of the rows when there are too many.</summary>
    private static float[] Bounds(float[] sorted, int maximumBins)
    {
        var bounds = new List<float>();
        var target = (double)sorted.Length / maximumBins;
        var distinct = sorted.Distinct().Take(maximumBins + 1).Count();
        var (taken, next) = (0, distinct <= maximumBins ? 0 : target);
        for (var i = 0; i + 1 < sorted.Length; i++)
        {
            taken++;
            if (sorted[i] == sorted[i + 1] || taken < next || bounds.Count == maximumBins - 1)
                continue;
            var middle = sorted[i] + ((sorted[i + 1] - sorted[i]) / 2);
            bounds.Add(middle < sorted[i + 1] ? middle : sorted[i]);
            next = distinct <= maximumBins ? 0 : (bounds.Count + 1) * target;
        }
        return [.. bounds];
    }
}
