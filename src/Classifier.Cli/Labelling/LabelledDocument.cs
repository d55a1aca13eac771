using Classifier.Cli.Details;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Labelling;

/// <summary>A document's labels, wherever they come from.</summary>
/// <param name="Id">The document's id or file name.</param>
/// <param name="Heads">In the model's order.</param>
/// <param name="Notes">Remarks on the text, such as <c>Recomposed</c>.</param>
/// <param name="Model">The model's name.</param>
/// <param name="ModelVersion">The model's version.</param>
internal sealed record LabelledDocument(
    string Id, IReadOnlyList<LabelledHead> Heads, IReadOnlyList<string> Notes, string Model, string ModelVersion)
{
    /// <summary>What else was asked for.</summary>
    public DocumentDetails Details { get; init; } = DocumentDetails.None;
}

/// <summary>What one head says.</summary>
/// <param name="Name">The head.</param>
/// <param name="Best">The best label.</param>
/// <param name="Alternatives">The next best, as many as were asked for.</param>
/// <param name="Abstained">The best label is below the minimum confidence.</param>
/// <param name="Second">A second label that also holds, or null.</param>
internal sealed record LabelledHead(
    string Name, LabelScore Best, IReadOnlyList<LabelScore> Alternatives, bool Abstained, LabelScore? Second)
{
    /// <summary>Why, one per explained label; null when it was not asked for.</summary>
    public IReadOnlyList<EvidenceDetail>? Evidence { get; init; }
}
