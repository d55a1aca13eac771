namespace Classifier.Text.Gazetteers;

/// <summary>A unit named in a text.</summary>
/// <param name="Unit">The unit, as it was at the time the text speaks of. When the name stays ambiguous, the newest of the possible ones,
/// of equally new ones that with the lowest code.</param>
/// <param name="CandidateCount">How many units the name may still mean after all the rules, 1 or more. Stretches of time in which
/// code, kind and name are the same count as one unit: <c>TP.HCM</c> without a date is certain, though <paramref name="Unit"/> is then its
/// newest stretch.</param>
/// <param name="Token">Index of the first token, the kind's word included.</param>
/// <param name="TokenCount">How many tokens the mention takes, 1 or more.</param>
public readonly record struct UnitMention(AdministrativeUnit Unit, int CandidateCount, int Token, int TokenCount)
{
    /// <summary>Whether only one unit can be meant.</summary>
    public bool IsCertain => CandidateCount == 1;
}
