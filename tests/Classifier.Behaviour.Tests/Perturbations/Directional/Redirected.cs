using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations.Directional;

/// <summary>A changed document and the level that is due.</summary>
/// <param name="Document">The document.</param>
/// <param name="Due">
/// Says whether the levels are as they should be: of the level that the document had before it was changed, and of the levels it has now,
/// most probable first.
/// </param>
internal sealed record Redirected(Document Document, Func<string, IReadOnlyList<string>, bool> Due);
