using Classifier.Modeling.Evidence;

namespace Classifier.Modeling.Predictions;

/// <summary>What a caller may ask of one classification.</summary>
public sealed record ClassifyOptions
{
    /// <summary><see cref="MaximumListed"/> unless it is set.</summary>
    public const int DefaultMaximumListed = 200;

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

    /// <summary>Whether to recognise the administrative units named.</summary>
    public bool Units { get; init; }

    /// <summary>Whether to read the layout of an official document and the numbers of documents named.</summary>
    public bool Header { get; init; }

    /// <summary>Whether to list the page furniture that was left out.</summary>
    public bool Page { get; init; }

    /// <summary>Whether to list the bodies named and what they do.</summary>
    public bool Actors { get; init; }

    /// <summary>How many units, mentions of each, numbers, stretches of furniture and actors to list: 1 or more. What is left out is noted.</summary>
    public int MaximumListed { get; init; } = DefaultMaximumListed;

    /// <summary>What evidence to give for the labels; null (default): none. A head that cannot be explained gives none.</summary>
    public EvidenceOptions? Evidence { get; init; }
}
