using System.Collections.Immutable;
using Classifier.MLNet.Columns;

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

    /// <summary>The weight in the file; at least 0 and finite. Not used in scoring, as in ML.NET. Default 1.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Number of splits, L − 1.</summary>
    public int SplitCount => SplitFeatures.Length;

    /// <summary>Number of leaves, L.</summary>
    public int LeafCount => LeafValues.Length;

    /// <summary>The child of a split that a row goes to, by the rules of scoring.</summary>
    /// <param name="split">0 … <see cref="SplitCount"/> − 1.</param>
    /// <param name="features">The row.</param>
    public int ChildOf(int split, FeatureVector features) => GoesRight(split, features) ? GtChildren[split] : LteChildren[split];

    private bool GoesRight(int split, FeatureVector features)
    {
        if (CategoricalSlots.IsEmpty || CategoricalSlots[split].IsDefaultOrEmpty)
            return !(Value(split, features[SplitFeatures[split]]) <= Thresholds[split]);
        foreach (var slot in CategoricalSlots[split])
        {
            if (Value(split, features[slot]) > 0)
                return true;
        }

        return false;
    }

    private float Value(int split, float value) => float.IsNaN(value) && !MissingValues.IsEmpty ? MissingValues[split] : value;
}
