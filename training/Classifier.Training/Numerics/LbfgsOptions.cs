namespace Classifier.Training.Numerics;

/// <summary>How far and how carefully L-BFGS goes. Names as in ML.NET where it has the setting.</summary>
public sealed record LbfgsOptions
{
    /// <summary>Corrections kept: 1 or more, default 20.</summary>
    public int HistorySize { get; init; } = 20;

    /// <summary>Stops when the value falls by less than this share of itself over an iteration: default 1e-6.</summary>
    public double OptimizationTolerance { get; init; } = 1e-6;

    /// <summary>Most iterations: default 300.</summary>
    public int MaximumNumberOfIterations { get; init; } = 300;
}
