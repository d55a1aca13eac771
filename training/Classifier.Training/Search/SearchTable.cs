using System.Globalization;
using System.Text;

namespace Classifier.Training.Search;

/// <summary>The trials of a search as one Markdown table.</summary>
/// <param name="Recipe">The recipe's name.</param>
/// <param name="Space">What was searched.</param>
/// <param name="Folds">Folds of each trial.</param>
/// <param name="Documents">How many documents carry a label of the head.</param>
internal sealed record SearchTable(string Recipe, SearchSpace Space, int Folds, int Documents)
{
    /// <summary>Formats trials: those measured on all folds first, the best of them first.</summary>
    public string Format(IReadOnlyList<(SearchTrial Trial, SearchOutcome Outcome)> trials)
    {
        var paths = Space.Space.Keys.Order(StringComparer.Ordinal).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Search of {Recipe}: {Space.Head}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{trials.Count} trials on {Documents} documents in {Folds} folds that cut no near-duplicates apart, the same for all; ");
        text.Append(CultureInfo.InvariantCulture, $"in order of {(Space.Objective == SearchObjective.Accuracy ? "accuracy" : "macro-F1")}, in %. Trial 0 is the recipe as it stands. ");
        text.Append("A trial with fewer folds was given up, being worse than the median of those before, or is under way. ");
        text.Append("The best of many looks better than it is: measure it on documents that no trial saw.\n\n");
        Row(["trial", .. paths.Select(p => $"`{p}`"), "folds", "macro-F1", "accuracy", "seconds"]);
        Row([.. Enumerable.Repeat("---", paths.Count + 5)]);
        foreach (var (trial, outcome) in trials.OrderByDescending(t => t.Outcome.Folds.Count)
            .ThenByDescending(t => t.Outcome.Value(Space.Objective, t.Outcome.Folds.Count)).ThenBy(t => t.Trial.Number))
            Row(
            [
                $"{trial.Number}", .. paths.Select(p => trial.Values.GetValueOrDefault(p, "–").Replace("|", "\\|", StringComparison.Ordinal)), $"{outcome.Folds.Count}",
                Percent(outcome, SearchObjective.MacroF1), Percent(outcome, SearchObjective.Accuracy),
                outcome.Folds.Sum(f => f.Seconds).ToString("F0", CultureInfo.InvariantCulture),
            ]);
        return text.ToString();

        void Row(IEnumerable<string> cells) => text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
    }

    private static string Percent(SearchOutcome outcome, SearchObjective objective) =>
        (100 * outcome.Value(objective, outcome.Folds.Count)).ToString("F2", CultureInfo.InvariantCulture);
}
