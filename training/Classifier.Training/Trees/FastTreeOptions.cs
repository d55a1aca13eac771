namespace Classifier.Training.Trees;

/// <summary>Hyper-parameters of <c>FastTree</c>, named as in ML.NET.</summary>
public sealed record FastTreeOptions
{
    /// <summary>What the trees of several classes are trained on, default <see cref="TreeObjective.OneVersusAll"/>, ML.NET's only one.</summary>
    public TreeObjective Objective { get; init; }

    /// <summary>Trees per class: 1 or more, default 100.</summary>
    public int NumberOfTrees { get; init; } = 100;

    /// <summary>Leaves per tree: 2 or more, default 20.</summary>
    public int NumberOfLeaves { get; init; } = 20;

    /// <summary>Fewest documents in a leaf: 1 or more, default 10.</summary>
    public int MinimumExampleCountPerLeaf { get; init; } = 10;

    /// <summary>Shrinkage of each tree: above 0 to 1, default 0.2.</summary>
    public double LearningRate { get; init; } = 0.2;

    /// <summary>Most bins per feature: 2 to 255, default 255.</summary>
    public int MaximumBinCountPerFeature { get; init; } = 255;

    /// <summary>Share of the features each tree may use: above 0 to 1, default 1.</summary>
    public double FeatureFraction { get; init; } = 1;

    /// <summary>λ added to a leaf's curvature, which draws its output to 0 (XGBoost's reg_lambda): 0 or more, default 1.</summary>
    public double L2Regularization { get; init; } = 1;
}
