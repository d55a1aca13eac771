namespace Classifier.Modeling.Registry;

/// <summary>One line of <c>history.jsonl</c>: what was done in a registry.</summary>
/// <param name="Time">When, in UTC.</param>
/// <param name="Who">Who did it, as they gave their name.</param>
/// <param name="Action">One of <see cref="Publish"/>, <see cref="Promote"/>, <see cref="Rollback"/>.</param>
/// <param name="To">The version that was written, or that the alias stands for since.</param>
public sealed record HistoryEntry(DateTimeOffset Time, string Who, string Action, string To)
{
    /// <summary>A version was written.</summary>
    public const string Publish = "publish";

    /// <summary>An alias was moved to a version.</summary>
    public const string Promote = "promote";

    /// <summary>An alias was moved back to the version that it stood for before.</summary>
    public const string Rollback = "rollback";

    /// <summary>The alias that was moved; null (default) when none was.</summary>
    public string? Alias { get; init; }

    /// <summary>The version that it stood for before; null (default) for none.</summary>
    public string? From { get; init; }

    /// <summary>The reason given; null (default) for none.</summary>
    public string? Why { get; init; }

    /// <summary>What spoke against it; it was done nonetheless.</summary>
    public IReadOnlyList<string> Overruled { get; init; } = [];

    /// <summary>The figures that were compared.</summary>
    public IReadOnlyList<ComparedFigure> Figures { get; init; } = [];
}

/// <summary>A figure of the version that was, and of the one that is to be.</summary>
/// <param name="Head">The head.</param>
/// <param name="Name"><c>accuracy</c> or <c>macro_f1</c>.</param>
/// <param name="Dataset">What both were measured on.</param>
/// <param name="Documents">How many documents that is, of the version to be.</param>
/// <param name="From">The figure of the version that was, 0 to 1.</param>
/// <param name="To">The figure of the version to be.</param>
public sealed record ComparedFigure(string Head, string Name, string Dataset, int Documents, double From, double To);
