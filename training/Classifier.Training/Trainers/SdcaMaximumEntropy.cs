using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;

namespace Classifier.Training.Trainers;

/// <summary>
/// Multinomial logistic regression by stochastic dual coordinate ascent; S. Shalev-Shwartz, T. Zhang, "Stochastic dual coordinate ascent methods for
/// regularized loss minimization", 2013. The same features and soft targets as <see cref="LbfgsMaximumEntropy"/>. One thread takes document after
/// document, so the result does not depend on how many there are; the folds of a head are trained side by side instead.
/// </summary>
public static class SdcaMaximumEntropy
{
    /// <summary>Trains.</summary>
    /// <param name="vectors">One per document, all of one length.</param>
    /// <param name="targets">The classes that fit each document.</param>
    /// <param name="options">Hyper-parameters.</param>
    /// <param name="seed">Shuffles the documents.</param>
    /// <param name="iterated">Told pass, mean loss with penalties, and duality gap as a share of it; may be null.</param>
    /// <param name="cancellation">Stops within a pass.</param>
    public static LinearMulticlass Train(
        IReadOnlyList<SparseVector> vectors,
        TargetWeights targets,
        SdcaOptions options,
        int seed,
        Action<int, double, double>? iterated,
        CancellationToken cancellation)
    {
        var scaled = new ScaledRows(vectors, options.MinimumDocuments);
        var ascent = new DualAscent(scaled.Rows, targets, options);
        var order = Enumerable.Range(0, targets.Count).ToArray();
        var random = new Random(seed);
        for (var pass = 1; pass <= options.MaximumNumberOfIterations; pass++)
        {
            if (options.Shuffle)
                random.Shuffle(order);
            var (loss, gap) = ascent.Pass(order, cancellation);
            iterated?.Invoke(pass, loss / targets.Count, gap / loss);
            if (gap < options.ConvergenceTolerance * loss)
                break;
        }
        return scaled.Model(ascent.Weight, [.. Enumerable.Range(0, targets.ClassCount).Select(c => (float)ascent.Bias(c))]);
    }
}
