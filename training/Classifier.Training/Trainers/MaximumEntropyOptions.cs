using Classifier.Training.Numerics;

namespace Classifier.Training.Trainers;

/// <summary>Hyper-parameters of <c>LbfgsMaximumEntropy</c>, named as in ML.NET.</summary>
public sealed record MaximumEntropyOptions
{
    /// <summary>λ of the penalty λ/2·|w|² that is added to the summed log loss (biases are not penalised): 0 or more, default 0.02.</summary>
    public double L2Regularization { get; init; } = 0.02;

    /// <summary>Features seen in fewer documents are left out: 1 or more, default 2.</summary>
    public int MinimumDocuments { get; init; } = 2;

    /// <summary>Corrections L-BFGS keeps: default 20.</summary>
    public int HistorySize { get; init; } = 20;

    /// <summary>Least relative fall of the objective per iteration: default 1e-5.</summary>
    public double OptimizationTolerance { get; init; } = 1e-5;

    /// <summary>Most iterations: default 200.</summary>
    public int MaximumNumberOfIterations { get; init; } = 200;

    internal LbfgsOptions Lbfgs => new()
    {
        HistorySize = HistorySize,
        OptimizationTolerance = OptimizationTolerance,
        MaximumNumberOfIterations = MaximumNumberOfIterations,
    };
}
