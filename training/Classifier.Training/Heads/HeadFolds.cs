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

    /// <summary>Cuts the documents that carry a label of each head: units stay together, labels are spread evenly.</summary>
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
            var folds = Folds.Assign([.. places.Select(i => units[i])], classes, recipe.Folds, recipe.Seed);
            return places.Select(i => clusters[i]).Zip(folds).DistinctBy(p => p.First).ToDictionary(p => p.First, p => p.Second);
        }));

    /// <summary>The fold of a cluster of which some document carries a label of the head.</summary>
    public int Of(string head, int cluster) => _folds[head][cluster];
}
