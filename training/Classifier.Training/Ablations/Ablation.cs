namespace Classifier.Training.Ablations;

/// <summary>What an ablation compares: the full recipe on all data, and variants of it.</summary>
public sealed record Ablation
{
    /// <summary>
    /// The share of near-duplicate clusters that all data means here, for a quicker table: above 0 to 1 (default). Documents held out are not drawn from.
    /// </summary>
    public double Sample { get; init; } = 1;

    /// <summary>At least one; the full recipe is not among them.</summary>
    public IReadOnlyList<Variant> Variants { get; init; } = [];
}
