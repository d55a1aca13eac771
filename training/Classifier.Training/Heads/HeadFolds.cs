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

    /// <summary>Folds that were cut before: of each head, the fold of each cluster.</summary>
    public static HeadFolds From(IReadOnlyDictionary<string, IReadOnlyDictionary<int, int>> folds) =>
        new(folds.ToDictionary(h => h.Key, h => h.Value.ToDictionary()));

    /// <summary>
    /// Cuts the documents that carry a label of each head: units stay together, labels are spread evenly. A head that holds a part of the documents out
    /// (<see cref="CalibrationRecipe.HoldOut"/>) has that part as its only fold.
    /// </summary>
    public static HeadFolds Of(Recipe recipe, DataSet data) => Of(recipe, data.Documents, data.Clusters, data.Units);

    /// <summary>The same, for documents without features.</summary>
    /// <param name="recipe">Its heads, number of folds and seed.</param>
    /// <param name="documents">The documents, unmarked copies among them.</param>
    /// <param name="clusters">The near-duplicate cluster of each.</param>
    /// <param name="units">What no fold cuts, for each: one or several whole clusters.</param>
    public static HeadFolds Of(Recipe recipe, IReadOnlyList<LabelledDocument> documents, IReadOnlyList<int> clusters, IReadOnlyList<int> units) =>
        new(recipe.Heads.ToDictionary(h => h.Name, h =>
        {
            var labels = h.Labels.Select(l => l.Id).ToList();
            int[] places = [.. Enumerable.Range(0, documents.Count).Where(i => documents[i].Labels.ContainsKey(h.Name))];
            var classes = places.Select(i => labels.IndexOf(documents[i].Labels[h.Name])).ToArray();
            var holdOut = h.Calibration.HoldOut;
            var folds = Folds.Assign([.. places.Select(i => units[i])], classes, holdOut > 0 ? (int)Math.Round(1 / holdOut) : recipe.Folds, recipe.Seed);
            return places.Zip(folds).DistinctBy(p => clusters[p.First])
                .ToDictionary(p => clusters[p.First], p => holdOut > 0 && p.Second != 0 ? -1 : p.Second);
        }));

    /// <summary>One fold as a part that is held out, the others as what is trained on.</summary>
    public HeadFolds Only(int fold) => new(_folds.ToDictionary(h => h.Key, h => h.Value.ToDictionary(c => c.Key, c => c.Value == fold ? 0 : -1)));

    /// <summary>The fold of a cluster of which some document carries a label of the head; −1 when it is in none.</summary>
    public int Of(string head, int cluster) => _folds[head][cluster];
}
