using System.Collections.Immutable;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// A binary tree of L − 1 splits and L leaves, L ≥ 2; split 0 is the root. A child ≥ 0 is a split, a child below 0 is leaf ~child.
/// A row goes to <see cref="LteChildren"/> when its value of the split feature is at most the threshold (compared as 32-bit numbers).
/// </summary>
public sealed record RegressionTree
{
    /// <summary>Feature of each split.</summary>
    public required ImmutableArray<int> SplitFeatures { get; init; }

    /// <summary>Threshold of each split; not NaN.</summary>
    public required ImmutableArray<float> Thresholds { get; init; }

    /// <summary>Child of each split for values at most the threshold.</summary>
    public required ImmutableArray<int> LteChildren { get; init; }

    /// <summary>Child of each split for values above the threshold, and for NaN.</summary>
    public required ImmutableArray<int> GtChildren { get; init; }

    /// <summary>Output of each leaf; finite.</summary>
    public required ImmutableArray<double> LeafValues { get; init; }

    /// <summary>What stands in for NaN at each split; empty (the default) when nothing does.</summary>
    public ImmutableArray<float> MissingValues { get; init; } = [];

    /// <summary>
    /// For a split on a categorical feature, the one-hot slots, strictly ascending, any of which being above 0 sends a row to
    /// <see cref="GtChildren"/>; empty for an ordinary split. The whole array is empty (the default) when no split is categorical.
    /// </summary>
    public ImmutableArray<ImmutableArray<int>> CategoricalSlots { get; init; } = [];

    /// <summary>Gain of each split, from which ML.NET derives feature importance; empty (the default) when unknown. Not used in scoring.</summary>
    public ImmutableArray<double> SplitGains { get; init; } = [];

    /// <summary>Number of splits, L − 1.</summary>
    public int SplitCount => SplitFeatures.Length;

    /// <summary>Number of leaves, L.</summary>
    public int LeafCount => LeafValues.Length;
}
