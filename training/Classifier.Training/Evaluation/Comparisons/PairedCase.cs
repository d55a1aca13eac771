using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Evaluation.Comparisons;

/// <summary>What two models answered to one document.</summary>
/// <param name="Id">The document.</param>
/// <param name="Truth">Its label: the second's, or where that has none the first's.</param>
/// <param name="IsRelabelled">Whether the first was given another label.</param>
/// <param name="First">The first's answer.</param>
/// <param name="Second">The second's answer.</param>
internal sealed record PairedCase(string Id, string Truth, bool IsRelabelled, PredictedHead First, PredictedHead Second)
{
    public bool IsFirstRight => First.Answer == Truth;

    public bool IsSecondRight => Second.Answer == Truth;

    /// <summary>The change of answer; null where there is none.</summary>
    public ChangedAnswer? Change => First.Answer == Second.Answer ? null : new(
        IsFirstRight ? ChangeKind.RightToWrong : IsSecondRight ? ChangeKind.WrongToRight : ChangeKind.WrongToOther,
        Id, Truth, First.Answer, First.Probabilities.GetValueOrDefault(First.Answer), Second.Answer, Second.Probabilities.GetValueOrDefault(Second.Answer));

    /// <summary>The cases of a head: documents that both answered and one has a label of, in the second's order.</summary>
    public static IReadOnlyList<PairedCase> Of(string head, IReadOnlyDictionary<string, PredictionLine> first, IReadOnlyList<PredictionLine> second) =>
    [
        .. from line in second
           let one = first.GetValueOrDefault(line.Id)?.Heads.GetValueOrDefault(head)
           let other = line.Heads.GetValueOrDefault(head)
           where one is not null && other is not null
           let truth = other.Label ?? one.Label
           where truth is not null
           select new PairedCase(line.Id, truth, one.Label is not null && one.Label != truth, one, other),
    ];
}
