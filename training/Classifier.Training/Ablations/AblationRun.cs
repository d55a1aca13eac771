using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;

namespace Classifier.Training.Ablations;

/// <summary>Trains and measures the full recipe and each variant of it, but for what is finished already.</summary>
/// <param name="data">The documents.</param>
/// <param name="finished">Keeps finished trials.</param>
/// <param name="report">Told what is going on: step and detail.</param>
/// <param name="time">The clock.</param>
internal sealed class AblationRun(AblationData data, ResultFile<TrialResult> finished, Action<string, string> report, TimeProvider time)
{
    /// <summary>What the full recipe on all data is called.</summary>
    public const string Full = "full";

    /// <summary>The rows, each as soon as it is measured, the full recipe's first.</summary>
    /// <param name="recipe">The full recipe.</param>
    /// <param name="variants">Variants, each with its own recipe.</param>
    /// <param name="cancellation">Stops it; what is finished stays in the file.</param>
    /// <exception cref="RecipeException">A variant changes nothing, or leaves out what is not there. Before any training.</exception>
    /// <exception cref="DataException">A variant leaves a label with fewer documents than folds. Before any training.</exception>
    public IEnumerable<AblationRow> Rows(Recipe recipe, IReadOnlyList<(Variant Variant, Recipe Recipe)> variants, CancellationToken cancellation)
    {
        var rows = Plan(recipe, variants);
        var run = new TrialRun(rows.SelectMany(r => r.Trials).OfType<Trial>(), finished, report, time);
        foreach (var (variant, trials) in rows)
            yield return new AblationRow(variant, [.. trials.Select(trial => trial is null ? null : run.Of(trial, cancellation))]);
    }

    private List<(string Variant, IReadOnlyList<Trial?> Trials)> Plan(Recipe recipe, IReadOnlyList<(Variant Variant, Recipe Recipe)> variants)
    {
        var folds = HeadFolds.Of(recipe, data.Training);
        var full = Trials(new Variant { Name = Full }, recipe, folds);
        var known = full.Select(t => t.Key).ToHashSet();
        var rows = new List<(string, IReadOnlyList<Trial?>)> { (Full, full) };
        foreach (var (variant, changed) in variants)
        {
            Trial?[] trials = [.. Trials(variant, changed, folds).Select(t => known.Contains(t.Key) ? null : t)];
            if (trials.All(t => t is null))
                throw new RecipeException($"variant '{variant.Name}'", ["nothing is different from the full recipe"]);
            rows.Add((variant.Name, trials));
        }
        return rows;
    }

    private List<Trial> Trials(Variant variant, Recipe recipe, HeadFolds folds)
    {
        var kept = data.Kept(variant);
        var trials = recipe.Heads.Select(head => new Trial(variant.Name, recipe with { Heads = [head] }, data.Trials, kept, folds)).ToList();
        foreach (var trial in trials)
            LabelRules.Require(trial.Documents, trial.Recipe, $"variant '{variant.Name}'");
        return trials;
    }
}
