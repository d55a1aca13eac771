namespace Classifier.Training.Labelling.Corrections;

/// <summary>What became of a correction.</summary>
internal enum CorrectionOutcome
{
    /// <summary>The table says it now.</summary>
    Taken,

    /// <summary>The table said it before, from the same time or a later one.</summary>
    AlreadyThere,

    /// <summary>The table has another label of the same time or a later one, which stays.</summary>
    Older,
}

/// <summary>Two people, or one at two times, have said different things of a document; the newer label stands.</summary>
/// <param name="Id">The document.</param>
/// <param name="Head">The head.</param>
/// <param name="Kept">The label that stands in the table.</param>
/// <param name="KeptBy">Whose it is; a hyphen when nobody is named.</param>
/// <param name="GivenUp">The other one.</param>
/// <param name="GivenUpBy">Whose that is.</param>
internal sealed record CorrectionConflict(string Id, string Head, string Kept, string KeptBy, string GivenUp, string GivenUpBy);
