namespace Classifier.Cli.Details;

/// <summary>What was asked for beside a document's labels, wherever it comes from.</summary>
/// <param name="Units">Units named; null when they were not asked for.</param>
/// <param name="Header">The layout; null when there is none or it was not asked for.</param>
/// <param name="Numbers">Numbers of documents named; null when they were not asked for.</param>
/// <param name="Furniture">Page furniture that was left out; null when it was not asked for.</param>
/// <param name="Actors">Bodies named and what they do; null when they were not asked for.</param>
internal sealed record DocumentDetails(
    IReadOnlyList<UnitDetail>? Units,
    HeaderDetail? Header,
    IReadOnlyList<PartDetail>? Numbers,
    IReadOnlyList<FurnitureDetail>? Furniture,
    IReadOnlyList<ActorDetail>? Actors)
{
    /// <summary>Nothing was asked for.</summary>
    public static DocumentDetails None { get; } = new(null, null, null, null, null);
}
