using Classifier.MLNet.Predictors;

namespace Classifier.Training.Trainers;

/// <summary>
/// Fits Platt's sigmoid by Newton's method with smoothed targets; H.-T. Lin, C.-J. Lin, R. Weng, "A note on Platt's probabilistic outputs
/// for support vector machines", 2007.
/// </summary>
public static class PlattTrainer
{
    private const int MaximumIterations = 100;

    /// <summary>Fits A and B of p = 1 / (1 + exp(A·score + B)).</summary>
    /// <param name="scores">Margins of documents the model was not trained on.</param>
    /// <param name="isYes">Their answers.</param>
    public static PlattCalibrator Fit(IReadOnlyList<double> scores, IReadOnlyList<bool> isYes) =>
        Fit(scores, [.. isYes.Select(yes => yes ? 1.0 : 0.0)]);

    /// <summary>Fits A and B where an answer may be in between.</summary>
    /// <param name="scores">Margins of documents the model was not trained on.</param>
    /// <param name="shares">How much each answer is a yes: 0 to 1.</param>
    public static PlattCalibrator Fit(IReadOnlyList<double> scores, IReadOnlyList<double> shares)
    {
        var yes = shares.Sum();
        var no = shares.Count - yes;
        var (high, low) = ((yes + 1.0) / (yes + 2.0), 1 / (no + 2.0));
        var targets = shares.Select(share => (share * high) + ((1 - share) * low)).ToArray();
        var (a, b) = (0.0, Math.Log((no + 1.0) / (yes + 1.0)));
        var value = Loss(a, b);
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            double haa = 1e-12, hbb = 1e-12, hab = 0, ga = 0, gb = 0;
            for (var i = 0; i < scores.Count; i++)
            {
                var p = 1 / (1 + Math.Exp((a * scores[i]) + b));
                var difference = targets[i] - p;
                var curvature = p * (1 - p);
                haa += scores[i] * scores[i] * curvature;
                hab += scores[i] * curvature;
                hbb += curvature;
                ga += scores[i] * difference;
                gb += difference;
            }
            if (Math.Abs(ga) < 1e-6 && Math.Abs(gb) < 1e-6)
                break;
            var determinant = (haa * hbb) - (hab * hab);
            var (da, db) = (-((hbb * ga) - (hab * gb)) / determinant, -((haa * gb) - (hab * ga)) / determinant);
            var step = 1.0;
            // Written so that a loss that is not a number, from a singular Hessian, counts as no improvement.
            while (step > 1e-10 && !(Loss(a + (step * da), b + (step * db)) < value))
                step /= 2;
            if (step <= 1e-10)
                break;
            (a, b) = (a + (step * da), b + (step * db));
            value = Loss(a, b);
        }
        return new PlattCalibrator(a, b);

        double Loss(double slope, double offset)
        {
            var total = 0.0;
            for (var i = 0; i < scores.Count; i++)
            {
                var z = (slope * scores[i]) + offset;
                total += z >= 0 ? (targets[i] * z) + Math.Log(1 + Math.Exp(-z)) : ((targets[i] - 1) * z) + Math.Log(1 + Math.Exp(z));
            }
            return total;
        }
    }
}
