namespace Classifier.Training.Trees;

/// <summary>Finds the best split of a leaf from histograms of gradient, curvature and count per bin.</summary>
internal sealed class SplitFinder(BinnedFeatures data, FastTreeOptions options)
{
    private readonly double[] _gradients = new double[256];
    private readonly double[] _curvatures = new double[256];
    private readonly int[] _counts = new int[256];

    // Gradient and curvature of the leaf's rows, one after the other: gathered once, then read once per feature.
    private readonly (double Gradient, double Curvature)[] _leaf = new (double, double)[data.RowCount];

    /// <summary>The split with the greatest gain; the lowest feature and bin among equals.</summary>
    public Split Best(ReadOnlySpan<int> rows, double[] gradients, double[] curvatures, IReadOnlyList<int> features)
    {
        if (rows.Length < 2 * options.MinimumExampleCountPerLeaf)
            return Split.None;
        double gradient = 0, curvature = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            _leaf[i] = (gradients[rows[i]], curvatures[rows[i]]);
            gradient += _leaf[i].Gradient;
            curvature += _leaf[i].Curvature;
        }
        var best = Split.None;
        foreach (var feature in features)
        {
            if (data.UpperBounds[feature].Length == 0)
                continue;
            Histogram(rows, feature);
            best = BestBin(feature, rows.Length, gradient, curvature, best);
        }
        return best;
    }

    private void Histogram(ReadOnlySpan<int> rows, int feature)
    {
        var bins = data.Bins[feature];
        var used = data.UpperBounds[feature].Length + 1;
        Array.Clear(_gradients, 0, used);
        Array.Clear(_curvatures, 0, used);
        Array.Clear(_counts, 0, used);
        for (var i = 0; i < rows.Length; i++)
        {
            var bin = bins[rows[i]];
            _gradients[bin] += _leaf[i].Gradient;
            _curvatures[bin] += _leaf[i].Curvature;
            _counts[bin]++;
        }
    }

    private Split BestBin(int feature, int count, double gradient, double curvature, Split best)
    {
        double leftGradient = 0, leftCurvature = 0;
        var left = 0;
        var whole = Strength(gradient, curvature);
        for (var bin = 0; bin < data.UpperBounds[feature].Length; bin++)
        {
            leftGradient += _gradients[bin];
            leftCurvature += _curvatures[bin];
            left += _counts[bin];
            if (left < options.MinimumExampleCountPerLeaf || _counts[bin] == 0)
                continue;
            if (count - left < options.MinimumExampleCountPerLeaf)
                break;
            var gain = Strength(leftGradient, leftCurvature)
                + Strength(gradient - leftGradient, curvature - leftCurvature) - whole;
            if (gain > best.Gain)
                best = new Split(feature, bin, gain);
        }
        return best;
    }

    private double Strength(double gradient, double curvature) => gradient * gradient / (curvature + options.L2Regularization + 1e-9);
}
