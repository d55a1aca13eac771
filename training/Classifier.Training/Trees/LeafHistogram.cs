namespace Classifier.Training.Trees;

/// <summary>
/// Gradient, curvature and count of a leaf's rows, per feature and bin, and in all. The larger of two leaves that were one is what the smaller
/// leaves of it, so only the smaller is ever counted; G. Ke et al., "LightGBM", 2017.
/// </summary>
internal sealed class LeafHistogram(BinnedFeatures data)
{
    private readonly BinSums[] _bins = new BinSums[data.BinStarts[^1]];

    /// <summary>Sums over all rows.</summary>
    public BinSums Whole { get; private set; }

    /// <summary>The sums of a feature's bins; valid only for features that were counted.</summary>
    public ReadOnlySpan<BinSums> Of(int feature) => _bins.AsSpan(data.BinStarts[feature], data.UpperBounds[feature].Length + 1);

    /// <summary>Counts rows anew.</summary>
    /// <param name="rows">The leaf's rows.</param>
    /// <param name="sums">Of every row of the data.</param>
    /// <param name="features">Which features to count.</param>
    /// <param name="leaf">Room for as many sums as there are rows.</param>
    public void Count(ReadOnlySpan<int> rows, (double[] Gradients, double[] Curvatures) sums, IReadOnlyList<int> features, BinSums[] leaf)
    {
        // Gathered once, then read once per feature.
        var whole = default(BinSums);
        for (var i = 0; i < rows.Length; i++)
            whole += leaf[i] = new BinSums(sums.Gradients[rows[i]], sums.Curvatures[rows[i]], 1);
        Whole = whole;
        foreach (var feature in features)
            Count(rows, feature, leaf);
    }

    /// <summary>Takes away a leaf that was part of this one.</summary>
    public void Subtract(LeafHistogram part, IReadOnlyList<int> features)
    {
        Whole -= part.Whole;
        foreach (var feature in features)
            for (var bin = data.BinStarts[feature]; bin < data.BinStarts[feature + 1]; bin++)
                _bins[bin] -= part._bins[bin];
    }

    /// <summary>Most values of most features are the same one: its bin gets what the others leave, which is faster than adding it up.</summary>
    private void Count(ReadOnlySpan<int> rows, int feature, BinSums[] leaf)
    {
        var own = _bins.AsSpan(data.BinStarts[feature], data.UpperBounds[feature].Length + 1);
        own.Clear();
        var (bins, usual) = (data.Bins[feature], data.UsualBins[feature]);
        var rest = Whole;
        for (var i = 0; i < rows.Length; i++)
            if (bins[rows[i]] is var bin && bin != usual)
                own[bin] += leaf[i];
        for (var bin = 0; bin < own.Length; bin++)
            rest -= own[bin];
        own[usual] = rest;
    }
}
