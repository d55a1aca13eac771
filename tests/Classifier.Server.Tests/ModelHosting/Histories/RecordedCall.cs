namespace Classifier.Server.Tests.ModelHosting.Histories;

/// <summary>One call of a history.</summary>
/// <param name="Asked">The model that was asked for; empty for none.</param>
/// <param name="Text">Which of the texts was sent.</param>
/// <param name="Version">The version that the reply names; null when the call failed.</param>
/// <param name="Answer">Labels and probabilities of all heads as the reply has them, or why the call failed.</param>
internal sealed record RecordedCall(string Asked, int Text, string? Version, string Answer);
