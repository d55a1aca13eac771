namespace Classifier.Server.ModelHosting.Trials;

/// <summary>
/// How the version under the alias <c>challenger</c> is tried out on requests that name no model: section <c>Challenger</c> of the settings. Without
/// such a version nothing is tried. Checked on start.
/// </summary>
internal sealed class ChallengerOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Challenger";

    /// <summary>
    /// The share of documents that the challenger answers in place of the champion: 0 to 1. The same document always falls on the same side, by its id,
    /// or by its text when it has none; a greater share keeps those that fell to the challenger before. Batches are left out. Default: 0.
    /// </summary>
    public double CanaryShare { get; init; }

    /// <summary>The share of documents answered by the champion that the challenger scores afterwards, to compare: 0 to 1. Default: 0.</summary>
    public double ShadowShare { get; init; }

    /// <summary>Documents that may wait for that; more are left out and counted: 1 to 100,000. Default: 1,000.</summary>
    public int QueueDocuments { get; init; } = 1000;

    /// <summary>Characters (UTF-16) of all documents that wait: 1 to 1 Gi. Default: 16 Mi.</summary>
    public int QueueCharacters { get; init; } = 16 << 20;
}
