namespace Classifier.Cli.Batch;

/// <summary>When a run stops by itself, and how much of it may be lost.</summary>
/// <param name="Errors">The most documents that may not be labelled.</param>
/// <param name="BetweenCheckpoints">The time between checkpoints.</param>
internal sealed record RunLimits(long Errors, TimeSpan BetweenCheckpoints);
