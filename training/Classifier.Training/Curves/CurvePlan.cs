using Classifier.Training.Ablations;
using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Curves;

/// <summary>What a learning curve trains, before anything is trained.</summary>
/// <param name="HeldOut">For each head, how many held-out documents carry a label of it.</param>
/// <param name="Points">All points, by share, the smallest first, and then by head.</param>
internal sealed record CurvePlan(IReadOnlyDictionary<string, int> HeldOut, IReadOnlyList<PlannedPoint> Points)
{
    /// <summary>Draws the parts and cuts their folds, as a training on a part alone would.</summary>
    /// <param name="recipe">The recipe; its seed is the first of the seeds, and each following is greater by one.</param>
    /// <param name="all">All documents, in the split's units.</param>
    /// <param name="split">Which of them are trained and measured on; its folds are those of the whole, so that this point is what <c>train</c> measures.</param>
    /// <param name="shares">The parts to train on: above 0 to 1, in any order.</param>
    /// <param name="seeds">How many times to draw and train: 1 or more.</param>
    /// <exception cref="DataException">There is not one point that could be measured; all reasons are listed.</exception>
    public static CurvePlan Of(Recipe recipe, DataSet all, Split split, IEnumerable<double> shares, int seeds)
    {
        var data = new TrialData(recipe, all, split.Training, split.HeldOut);
        var heldOut = recipe.Heads.ToDictionary(h => h.Name, h => data.HeldOutDocuments.Count(d => d.Labels.ContainsKey(h.Name)));
        var draws = Enumerable.Range(recipe.Seed, seeds)
            .Select(seed => (Recipe: recipe with { Seed = seed }, Parts: NestedParts.Of(data.Training, recipe.Heads[0].Name, seed))).ToList();
        var before = new Dictionary<string, int[]>();
        var points = new List<PlannedPoint>();
        foreach (var share in shares.Order())
        {
            var parts = draws.Select(d => CurvePart.Of(d.Recipe, data.Training, d.Parts.Part(share), d.Recipe.Seed == recipe.Seed ? split.Folds : null)).ToList();
            points.AddRange(recipe.Heads.Select(head => Point(share, head, parts)));
        }
        var plan = new CurvePlan(heldOut, points);
        return points.Exists(p => p.Trials.Count > 0)
            ? plan : throw new DataException("the learning curve", [.. points.Select(p => $"{p.Name}: {p.Omitted}")]);

        PlannedPoint Point(double share, HeadRecipe head, List<CurvePart> parts)
        {
            var sizes = parts.Select(p => p.DocumentsOf(head.Name).Count).ToArray();
            var isNew = !before.TryGetValue(head.Name, out var last) || !last.SequenceEqual(sizes);
            string[] reasons = heldOut[head.Name] == 0
                ? ["no held-out document carries a label of it"]
                : isNew ? [.. parts.SelectMany(p => p.Faults(head)).Distinct()] : ["has the documents of the part before it"];
            if (reasons.Length == 0)
                before[head.Name] = sizes;
            return new PlannedPoint(
                share, head.Name, reasons.Length > 0 ? [] : [.. parts.Select(p => p.Trial(PlannedPoint.PartName(share), head, data))], string.Join("; ", reasons));
        }
    }
}
