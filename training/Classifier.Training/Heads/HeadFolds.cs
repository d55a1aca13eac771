using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Heads;

/// <summary>
/// In which fold each near-duplicate cluster stands, head by head. Made once from all documents, it cuts any part of them alike, so that answers
/// of models trained on different parts can be compared.
/// </summary>
internal sealed class HeadFolds
{
    private readonly Dictionary<string, Dictionary<int, int>> _folds;

    private HeadFolds(Dictionary<string, Dictionary<int, int>> folds) => _folds = folds;

    /// <summary>
    /// Cuts the documents that carry a label of each head: near-duplicates stay together, labels are spread evenly. A head that holds a part of the
    /// documents out (<see cref="CalibrationRecipe.HoldOut"/>) has that part as its only fold.
    /// </summary>
    public static HeadFolds Of(Recipe recipe, DataSet data) => new(recipe.Heads.ToDictionary(h => h.Name, h =>
    {
        var labels = h.Labels.Select(l => l.Id).ToList();
        var places = data.PlacesOf(h.Name);
        int[] clusters = [.. places.Select(i => data.Clusters[i])];
        var holdOut = h.Calibration.HoldOut;
        var folds = Folds.Assign(
            clusters, [.. places.Select(i => labels.IndexOf(data.Documents[i].Labels[h.Name]))],
            holdOut > 0 ? (int)Math.Round(1 / holdOut) : recipe.Folds, recipe.Seed);
        return clusters.Zip(holdOut > 0 ? folds.Select(f => f == 0 ? 0 : -1) : folds).DistinctBy(p => p.First).ToDictionary(p => p.First, p => p.Second);
    }));

    /// <summary>One fold as a part that is held out, the others as what is trained on.</summary>
    public HeadFolds Only(int fold) => new(_folds.ToDictionary(h => h.Key, h => h.Value.ToDictionary(c => c.Key, c => c.Value == fold ? 0 : -1)));

    /// <summary>The fold of a cluster of which some document carries a label of the head; −1 when it is in none.</summary>
    public int Of(string head, int cluster) => _folds[head][cluster];
}
