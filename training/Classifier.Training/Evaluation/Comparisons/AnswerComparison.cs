using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Evaluation.Comparisons;

/// <summary>Compares two models by what they answered to the same documents.</summary>
internal static class AnswerComparison
{
    /// <summary>Compares on one set of documents; documents go together by id.</summary>
    /// <param name="dataset">What the set is called.</param>
    /// <param name="first">The first's answers, each document once.</param>
    /// <param name="second">The second's.</param>
    /// <returns>No head where no document was answered by both and has a label.</returns>
    public static DatasetComparison Of(string dataset, IReadOnlyList<PredictionLine> first, IReadOnlyList<PredictionLine> second)
    {
        var known = first.ToDictionary(l => l.Id);
        var both = second.Count(l => known.ContainsKey(l.Id));
        var heads = second.SelectMany(l => l.Heads.Keys).Distinct().Order(StringComparer.Ordinal);
        return new DatasetComparison(
            dataset, first.Count - both, second.Count - both,
            [.. heads.Select(head => (Head: head, Cases: PairedCase.Of(head, known, second))).Where(h => h.Cases.Count > 0).Select(h => Of(h.Head, h.Cases))]);
    }

    private static HeadComparison Of(string head, IReadOnlyList<PairedCase> cases)
    {
        string[] labels = [.. cases.SelectMany(c => new[] { c.Truth, c.First.Answer, c.Second.Answer }).Distinct().Order(StringComparer.Ordinal)];
        var drawn = new PairedBootstrap(labels, cases);
        var (first, second) = drawn.Whole;
        return new HeadComparison(
            head,
            cases.Count,
            cases.Count(c => c.IsRelabelled),
            drawn.Figure(m => m.Accuracy),
            drawn.Figure(m => m.MacroF1),
            cases.Count(c => c.IsFirstRight && !c.IsSecondRight),
            cases.Count(c => c.IsSecondRight && !c.IsFirstRight),
            McNemar.Probability([.. cases.Select(c => c.IsFirstRight)], [.. cases.Select(c => c.IsSecondRight)]),
            [.. labels.Select((label, i) => new LabelComparison(label, first.Support(i), Shares(first, i), Shares(second, i)))],
            [.. cases.Select(c => c.Change).OfType<ChangedAnswer>().OrderBy(c => c.Kind).ThenBy(c => c.Id, StringComparer.Ordinal)]);
    }

    private static LabelShares Shares(ConfusionMatrix matrix, int label) =>
        new(Math.Round(matrix.Precision(label), 4), Math.Round(matrix.Recall(label), 4), Math.Round(matrix.F1(label), 4));
}
