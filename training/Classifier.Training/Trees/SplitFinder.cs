namespace Classifier.Training.Trees;

/// <summary>Finds the best split of a leaf from histograms of gradient, curvature and count per bin.</summary>
internal sealed class SplitFinder(BinnedFeatures data, FastTreeOptions options)
{
    private readonly double[] _gradients = new double[256];
    private readonly double[] _curvatures = new double[256];
    private readonly int[] _counts = new int[256];

    /// <summary>The split with the greatest gain; the lowest feature and bin among equals.</summary>
    public Split Best(ReadOnlySpan<int> rows, double[] gradients, double[] curvatures, IReadOnlyList<int> features)
    {
        if (rows.Length < 2 * options.MinimumExampleCountPerLeaf)
            return Split.None;
        double gradient = 0, curvature = 0;
        foreach (var row in rows)
        {
            gradient += gradients[row];
            curvature += curvatures[row];
        }
        var best = Split.None;
        foreach (var feature in features)
        {
            if (data.UpperBounds[feature].Length == 0)
                continue;
            Histogram(rows, gradients, curvatures, feature);
            best = BestBin(feature, rows.Length, gradient, curvature, best);
        }
        return best;
    }

    private void Histogram(ReadOnlySpan<int> rows, double[] gradients, double[] curvatures, int feature)
    {
        var bins = data.Bins[feature];
        var used = data.UpperBounds[feature].Length + 1;
        Array.Clear(_gradients, 0, used);
        Array.Clear(_curvatures, 0, used);
        Array.Clear(_counts, 0, used);
        foreach (var row in rows)
        {
            var bin = bins[row];
            _gradients[bin] += gradients[row];
            _curvatures[bin] += curvatures[row];
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
