namespace Classifier.Modeling.Predictions;

/// <summary>What a caller may ask of one classification.</summary>
public sealed record ClassifyOptions
{
    /// <summary>Everything at its default.</summary>
    public static ClassifyOptions Default { get; } = new();

    /// <summary>
    /// Below this probability of the best label a head abstains: 0 to 1. Null (default): each head's own threshold from the bundle.
    /// </summary>
    public double? MinimumConfidence { get; init; }

    /// <summary>
    /// Per head, the labels to choose among (at least one, all known to the head); probabilities are renormalised over them.
    /// A head that is not named chooses among all its labels.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> AllowedLabels { get; init; } =
        new Dictionary<string, IReadOnlyCollection<string>>();
}
