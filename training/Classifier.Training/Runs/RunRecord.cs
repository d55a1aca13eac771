using Classifier.Modeling.Bundles;

namespace Classifier.Training.Runs;

/// <summary>What a run is: <c>run.json</c>.</summary>
/// <param name="Id">Its folder's name, unless <c>--run</c> named another: the time it was begun (UTC) and the beginning of its fingerprint.</param>
/// <param name="Name">What runs like it are called; the recipe's name by default.</param>
/// <param name="Status">What has become of it.</param>
/// <param name="Started">When it was begun.</param>
/// <param name="Ended">When it was finished, stopped or failed; null while it runs.</param>
/// <param name="Command">How to do it again from a shell, without the options that name a run's folder.</param>
/// <param name="RecipeHash">SHA-256 of the recipe file.</param>
/// <param name="DataHash">SHA-256 of the documents as read.</param>
/// <param name="Fingerprint">SHA-256 of all that decides the models: recipe, documents as features, program.</param>
/// <param name="Documents">How many documents to train on it was given.</param>
/// <param name="HeldOutDocuments">How many more to measure on.</param>
/// <param name="Seed">The recipe's seed.</param>
/// <param name="MetricsSummary">What was measured.</param>
internal sealed record RunRecord(
    string Id,
    string Name,
    RunStatus Status,
    DateTimeOffset Started,
    DateTimeOffset? Ended,
    string Command,
    string RecipeHash,
    string DataHash,
    string Fingerprint,
    int Documents,
    int HeldOutDocuments,
    int Seed,
    IReadOnlyList<MetricInfo> MetricsSummary)
{
    /// <summary>The most memory that its process held at once, in megabytes; null while it runs.</summary>
    public long? PeakMemoryMegabytes { get; init; }
}
