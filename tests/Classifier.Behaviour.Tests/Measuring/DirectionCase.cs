namespace Classifier.Behaviour.Tests.Measuring;

/// <summary>One base document sent in one direction.</summary>
/// <param name="Kind">The direction.</param>
/// <param name="Id">The base document.</param>
/// <param name="Levels">The two best levels of the changed document.</param>
/// <param name="IsAsDue">Whether the levels are as they should be.</param>
/// <param name="Change">How much the best level's probability moved, 0 to 1.</param>
internal sealed record DirectionCase(string Kind, string Id, IReadOnlyList<string> Levels, bool IsAsDue, double Change);
