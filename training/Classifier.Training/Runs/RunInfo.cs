using Classifier.Modeling.Bundles;

namespace Classifier.Training.Runs;

/// <summary>The contents of a run's <c>run.json</c>.</summary>
public sealed record RunInfo
{
    /// <summary>The folder's name: when it began (UTC) and the beginning of the recipe's hash, unless it was named.</summary>
    public required string Id { get; init; }

    /// <summary>The recipe's name.</summary>
    public required string Name { get; init; }

    /// <summary>How far it came.</summary>
    public required RunStatus Status { get; init; }

    /// <summary>When it began, in UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended, in UTC; null while it runs.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>How to do it again from a shell.</summary>
    public required string Command { get; init; }

    /// <summary>SHA-256 of the recipe file, in lower-case hexadecimal.</summary>
    public required string RecipeHash { get; init; }

    /// <summary>SHA-256 of the documents as read, in lower-case hexadecimal.</summary>
    public required string DataHash { get; init; }

    /// <summary>How many documents it learned from.</summary>
    public required int Documents { get; init; }

    /// <summary>How many it was measured on.</summary>
    public required int HeldOutDocuments { get; init; }

    /// <summary>The recipe's seed.</summary>
    public required int Seed { get; init; }

    /// <summary>Why it failed; null when it did not.</summary>
    public string? Fault { get; init; }

    /// <summary>What was measured.</summary>
    public IReadOnlyList<MetricInfo> Metrics { get; init; } = [];
}

/// <summary>How far a run came.</summary>
public enum RunStatus
{
    /// <summary>It is under way, or its process ended without a word.</summary>
    Running,

    /// <summary>It came to its end.</summary>
    Finished,

    /// <summary>Somebody stopped it.</summary>
    Stopped,

    /// <summary>It could not go on.</summary>
    Failed,
}
