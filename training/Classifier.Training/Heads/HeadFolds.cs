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

    /// <summary>Cuts the documents that carry a label of each head: near-duplicates stay together, labels are spread evenly.</summary>
    public static HeadFolds Of(Recipe recipe, DataSet data) => new(recipe.Heads.ToDictionary(h => h.Name, h =>
    {
        var labels = h.Labels.Select(l => l.Id).ToList();
        var places = data.PlacesOf(h.Name);
        int[] clusters = [.. places.Select(i => data.Clusters[i])];
        var folds = Folds.Assign(clusters, [.. places.Select(i => labels.IndexOf(data.Documents[i].Labels[h.Name]))], recipe.Folds, recipe.Seed);
        return clusters.Zip(folds).DistinctBy(p => p.First).ToDictionary(p => p.First, p => p.Second);
    }));

    /// <summary>The fold of a cluster of which some document carries a label of the head.</summary>
    public int Of(string head, int cluster) => _folds[head][cluster];
}
