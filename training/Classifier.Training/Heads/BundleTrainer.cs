using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Heads;

/// <summary>Trains every head of a recipe.</summary>
internal static class BundleTrainer
{
    /// <summary>Trains on all documents; a head leaves out those without a label of its own.</summary>
    public static DocumentClassifier Train(
        Recipe recipe, string version, DataSet data, IReadOnlyList<MetricInfo> metrics, Action<string, string> report,
        CancellationToken cancellation)
    {
        var heads = recipe.Heads.Select(head => TrainedHead.Train(
            head, HeadDataOf(head, recipe, data), recipe.Seed, new TrainingProgress(head.Name, report), cancellation)).ToArray();
        var info = new ModelInfo(
            recipe.Name, version, Text.Normalization.NormalizedText.Version, [.. heads.Select(h => h.Info)], metrics);
        return new DocumentClassifier(info, heads);
    }

    private static HeadData HeadDataOf(HeadRecipe head, Recipe recipe, DataSet data)
    {
        var classes = head.Labels.Select((l, c) => (l.Id, c)).ToDictionary(p => p.Id, p => p.c);
        var places = Enumerable.Range(0, data.Documents.Count).Where(i => data.Documents[i].Labels.ContainsKey(head.Name)).ToArray();
        var labels = places.Select(i => classes[data.Documents[i].Labels[head.Name]]).ToArray();
        return new HeadData(
            [.. places.Select(i => data.Features[i].Text(head.Text))],
            head.FastTree is null ? [] : [.. places.Select(i => data.Features[i].Cues.Concat(data.Features[i].Actors).ToArray())],
            labels,
            [.. places.Select(i => Arguable(data.Documents[i]))],
            [.. places.Select(i => data.Documents[i].Weight * head.ConfidenceWeights[data.Documents[i].Confidence - 1])],
            Folds.Assign([.. places.Select(i => data.Clusters[i])], labels, recipe.Folds, recipe.Seed));

        IReadOnlyList<int> Arguable(LabelledDocument document) =>
            [.. document.Arguable.GetValueOrDefault(head.Name, []).Where(classes.ContainsKey).Select(l => classes[l])];
    }
}
