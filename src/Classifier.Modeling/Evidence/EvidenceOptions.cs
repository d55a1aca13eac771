namespace Classifier.Modeling.Evidence;

/// <summary>What evidence a caller asks for. The best label of each head is always explained, unless it is the only one allowed.</summary>
public sealed record EvidenceOptions
{
    /// <summary><see cref="MaximumSpans"/> unless it is set.</summary>
    public const int DefaultMaximumSpans = 10;

    /// <summary>The best label of each head, at most <see cref="DefaultMaximumSpans"/> places.</summary>
    public static EvidenceOptions Default { get; } = new();

    /// <summary>Per head, the labels to explain beside the best one; each must be known to the head.</summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> Labels { get; init; } =
        new Dictionary<string, IReadOnlyCollection<string>>();

    /// <summary>How many places to list for each label: 1 or more. The others are summed up.</summary>
    public int MaximumSpans { get; init; } = DefaultMaximumSpans;
}
