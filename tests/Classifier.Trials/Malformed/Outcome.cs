namespace Classifier.Trials.Malformed;

/// <summary>What became of one request.</summary>
/// <param name="What">In one word or two, to be counted.</param>
/// <param name="Fault">Why it should not have; null when it may.</param>
internal sealed record Outcome(string What, string? Fault = null);
