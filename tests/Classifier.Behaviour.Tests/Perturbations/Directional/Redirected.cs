using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations.Directional;

/// <summary>A changed document and the level that is due.</summary>
/// <param name="Document">The document.</param>
/// <param name="Due">Says of the levels, most probable first, whether they are as they should be.</param>
internal sealed record Redirected(Document Document, Func<IReadOnlyList<string>, bool> Due);
