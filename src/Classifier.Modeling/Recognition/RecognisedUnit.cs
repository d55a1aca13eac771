using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;

namespace Classifier.Modeling.Recognition;

/// <summary>An administrative unit that a document names.</summary>
/// <param name="Unit">The unit, as it was at the time the document speaks of.</param>
/// <param name="Parents">The units it belonged to at the end of its time or belongs to now, the nearest first; empty for a province.</param>
/// <param name="Became">The units that took it over in the reform of 1 July 2025; several where it was divided. Empty for a unit that the
/// reform left as it was or made, for districts, which ended with their tier, and where the data does not say.</param>
/// <param name="CandidateCount">How many units the name may mean: 1 when it is certain. Of several mentions the surest one counts.</param>
/// <param name="Mentions">Where it is named, in text order; at least one.</param>
public sealed record RecognisedUnit(
    AdministrativeUnit Unit,
    IReadOnlyList<AdministrativeUnit> Parents,
    IReadOnlyList<AdministrativeUnit> Became,
    int CandidateCount,
    IReadOnlyList<DocumentSpan> Mentions)
{
    /// <summary>Whether only one unit can be meant.</summary>
    public bool IsCertain => CandidateCount == 1;
}
