using Classifier.Training.Data;

namespace Classifier.Training.Search;

/// <summary>
/// Random search (J. Bergstra, Y. Bengio, 2012), fold by fold. A trial is given up after a fold when it is then worse than the median of the earlier
/// trials after as many folds (D. Golovin and others, "Google Vizier", 2017). Whether it is depends on earlier trials alone, so a search that was
/// stopped and goes on comes to the same as one that was not.
/// </summary>
/// <param name="data">The documents.</param>
/// <param name="objective">What to maximise.</param>
/// <param name="known">Keeps what came of trials.</param>
/// <param name="report">Told what is going on: step and detail.</param>
/// <param name="time">The clock.</param>
internal sealed class SearchRun(SearchData data, SearchObjective objective, ResultFile<SearchOutcome> known, Action<string, string> report, TimeProvider time)
{
    // Fewer trials have no median worth the name.
    private const int LeastForMedian = 3;

    /// <summary>Runs trials until all are done or the time is over; a fold that is under way then is finished.</summary>
    /// <param name="trials">All trials, the recipe as it stands first.</param>
    /// <param name="budget">How long to go on; null for as long as it takes.</param>
    /// <param name="measured">Told all trials with any fold measured, in order, after each fold.</param>
    /// <param name="cancellation">Stops it; folds that are finished stay in the file.</param>
    /// <returns>The trials with any fold measured, in order.</returns>
    public IReadOnlyList<(SearchTrial Trial, SearchOutcome Outcome)> Run(
        IReadOnlyList<SearchTrial> trials, TimeSpan? budget, Action<IReadOnlyList<(SearchTrial, SearchOutcome)>> measured, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var earlier = new List<(SearchTrial, SearchOutcome)>();
        foreach (var trial in trials)
        {
            var key = data.KeyOf(trial);
            var outcome = known.Find(key) ?? SearchOutcome.None;
            var features = default(Data.DataSet);
            while (!outcome.IsStopped && outcome.Folds.Count < data.FoldCount)
            {
                if (budget is { } most && time.GetElapsedTime(started) >= most)
                    return outcome.Folds.Count == 0 ? earlier : [.. earlier, (trial, outcome)];
                Tell(trial, outcome, trials.Count, budget - time.GetElapsedTime(started), earlier);
                var began = time.GetTimestamp();
                features ??= data.For(trial, cancellation);
                var counts = FoldTraining.Run(
                    trial, features, data, outcome.Folds.Count, (step, detail) => report($"trial {trial.Number}, {step}", detail), cancellation);
                outcome = new SearchOutcome([.. outcome.Folds, new FoldOutcome(counts, Math.Round(time.GetElapsedTime(began).TotalSeconds, 1))], false);
                outcome = outcome with { IsStopped = IsHopeless(outcome, earlier) };
                known.Set(key, outcome);
                measured([.. earlier, (trial, outcome)]);
            }
            earlier.Add((trial, outcome));
        }
        measured(earlier);
        return earlier;
    }

    /// <summary>The trial with all folds measured whose objective is greatest, the first of equals; null where there is none.</summary>
    public (SearchTrial Trial, SearchOutcome Outcome)? Best(IEnumerable<(SearchTrial Trial, SearchOutcome Outcome)> trials) => trials
        .Where(t => t.Outcome.Folds.Count == data.FoldCount)
        .OrderByDescending(t => t.Outcome.Value(objective, data.FoldCount)).ThenBy(t => t.Trial.Number)
        .Cast<(SearchTrial, SearchOutcome)?>().FirstOrDefault();

    private bool IsHopeless(SearchOutcome outcome, List<(SearchTrial Trial, SearchOutcome Outcome)> earlier)
    {
        var folds = outcome.Folds.Count;
        double[] others = [.. earlier.Where(e => e.Outcome.Folds.Count >= folds).Select(e => e.Outcome.Value(objective, folds)).Order()];
        return folds < data.FoldCount && others.Length >= LeastForMedian
            && outcome.Value(objective, folds) < (others[(others.Length - 1) / 2] + others[others.Length / 2]) / 2;
    }

    private void Tell(SearchTrial trial, SearchOutcome outcome, int count, TimeSpan? left, List<(SearchTrial Trial, SearchOutcome Outcome)> earlier)
    {
        var parts = new List<string> { $"trial {trial.Number} of {count - 1}, fold {outcome.Folds.Count + 1} of {data.FoldCount}" };
        if (Best(earlier) is { } best)
            parts.Add(FormattableString.Invariant($"best {best.Outcome.Value(objective, data.FoldCount):F4} (trial {best.Trial.Number})"));
        if (left is { } rest)
            parts.Add(FormattableString.Invariant($"{Math.Max(0, rest.TotalMinutes):F0} min left"));
        report(string.Join(", ", parts), "");
    }
}
