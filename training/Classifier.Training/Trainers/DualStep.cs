namespace Classifier.Training.Trainers;

/// <summary>
/// One document's step of dual coordinate ascent, solved exactly: the probabilities p that the softmax gives once the weights have moved to them,
/// p = softmax(z + q·(p_old − p)). Taken logarithms, ln p_c + q·p_c = g_c − ν with g = z + q·p_old, so q·p_c is Lambert's W of q·exp(g_c − ν), and ν is
/// what makes the p_c sum to 1. Compare H.-F. Yu, F.-L. Huang, C.-J. Lin, "Dual coordinate descent methods for logistic regression and maximum
/// entropy models", 2011, who step class by class.
/// </summary>
internal static class DualStep
{
    private const int MostSteps = 30;
    private const double Precision = 1e-10;

    /// <summary>Solves.</summary>
    /// <param name="logits">z; becomes g.</param>
    /// <param name="pull">q: by how much a logit falls as its probability rises from 0 to 1; above 0.</param>
    /// <param name="logTotal">ln Σ exp(z), from which the search for ν starts.</param>
    /// <param name="probabilities">p_old, as long as <paramref name="logits"/>; becomes p, which sums to 1.</param>
    public static void Solve(Span<double> logits, double pull, double logTotal, Span<float> probabilities)
    {
        var classCount = logits.Length;
        var greatest = double.NegativeInfinity;
        for (var c = 0; c < classCount; c++)
            greatest = Math.Max(greatest, logits[c] += pull * probabilities[c]);
        Span<double> next = stackalloc double[classCount];
        var logPull = Math.Log(pull);
        // No p_c is above 1 from here on. The sum falls with ν and is convex: Newton's steps stay left of the solution once they are there.
        var level = Math.Max(greatest - pull, logTotal);
        var total = 0.0;
        for (var step = 0; step < MostSteps; step++)
        {
            var slope = 0.0;
            total = 0;
            for (var c = 0; c < classCount; c++)
            {
                var w = LambertOfExp(logPull + logits[c] - level);
                next[c] = w / pull;
                total += next[c];
                slope += next[c] / (1 + w);
            }
            if (Math.Abs(total - 1) < Precision)
                break;
            level += (total - 1) / slope;
        }
        for (var c = 0; c < classCount; c++)
            probabilities[c] = (float)(next[c] / total);
    }

    /// <summary>W(eˣ), the w above 0 for which w + ln w = x. R. Iacono, J. Boyd, "New approximations to the principal real-valued branch of the Lambert W-function", 2017.</summary>
    public static double LambertOfExp(double x)
    {
        if (x < -36)
            return Math.Exp(x);
        var w = x > 1 ? x - Math.Log(x) : Math.Exp(x) / (1 + Math.Exp(x));
        for (var i = 0; i < 8; i++)
        {
            var change = w / (1 + w) * (1 + x - Math.Log(w));
            if (Math.Abs(change - w) <= 1e-13 * w)
                return change;
            w = change;
        }
        return w;
    }
}
