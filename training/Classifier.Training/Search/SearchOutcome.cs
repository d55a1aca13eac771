using Classifier.Training.Evaluation;

namespace Classifier.Training.Search;

/// <summary>What came of the folds of a trial that were run.</summary>
/// <param name="Folds">One per fold, from the first.</param>
/// <param name="IsStopped">Whether it was given up before the last fold.</param>
internal sealed record SearchOutcome(IReadOnlyList<FoldOutcome> Folds, bool IsStopped)
{
    /// <summary>Nothing run yet.</summary>
    public static SearchOutcome None { get; } = new([], false);

    /// <summary>The objective over the documents of the first folds.</summary>
    /// <param name="objective">What is measured.</param>
    /// <param name="folds">How many folds: 1 or more, at most those that were run.</param>
    public double Value(SearchObjective objective, int folds)
    {
        var classes = Folds[0].Counts.Count;
        string[] labels = [.. Enumerable.Range(0, classes).Select(c => $"{c}")];
        var matrix = new ConfusionMatrix(labels, Folds.Take(folds).SelectMany(f => Pairs(f.Counts)));
        return objective == SearchObjective.Accuracy ? matrix.Accuracy : matrix.MacroF1;
    }

    private static IEnumerable<(string, string)> Pairs(IReadOnlyList<IReadOnlyList<int>> counts) =>
        from truth in Enumerable.Range(0, counts.Count)
        from answer in Enumerable.Range(0, counts.Count)
        from _ in Enumerable.Range(0, counts[truth][answer])
        select ($"{truth}", $"{answer}");
}

/// <summary>One fold of a trial.</summary>
/// <param name="Counts">How many documents of each label (row) got each answer (column).</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record FoldOutcome(IReadOnlyList<IReadOnlyList<int>> Counts, double Seconds);
