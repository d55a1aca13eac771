using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Numerics;

namespace Classifier.Training.Trainers;

/// <summary>Multinomial logistic regression on hashed n-grams, scaled by their inverse document frequency.</summary>
public static class LbfgsMaximumEntropy
{
    /// <summary>Trains.</summary>
    /// <param name="vectors">One per document, all of one length.</param>
    /// <param name="targets">The classes that fit each document.</param>
    /// <param name="options">Hyper-parameters.</param>
    /// <param name="iterated">Told iteration and objective; may be null.</param>
    /// <param name="cancellation">Stops between iterations.</param>
    public static LinearMulticlass Train(
        IReadOnlyList<SparseVector> vectors,
        TargetWeights targets,
        MaximumEntropyOptions options,
        Action<int, double>? iterated,
        CancellationToken cancellation)
    {
        var scaled = new ScaledRows(vectors, options.MinimumDocuments);
        var objective = new MaximumEntropyObjective(scaled.Rows, scaled.Rows.Transpose(), targets, options.L2Regularization);
        var point = Lbfgs.Minimise(objective, options.Lbfgs, iterated, cancellation);
        var classCount = targets.ClassCount;
        return scaled.Model(
            (column, c) => point[(column * classCount) + c],
            [.. Enumerable.Range(0, classCount).Select(c => (float)point[(scaled.Rows.ColumnCount * classCount) + c])]);
    }
}
