using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads.Finished;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads;

/// <summary>Trains every head of a recipe.</summary>
internal static class BundleTrainer
{
    /// <summary>Trains on all documents; a head leaves out those without a label of its own.</summary>
    public static TrainedBundle Train(
        Recipe recipe, string version, DataSet data, IReadOnlyList<MetricInfo> metrics, Action<string, string> report,
        CancellationToken cancellation) =>
        Train(recipe, version, data, null, metrics, report, cancellation);

    /// <summary>The same, with folds that were cut before and hold every cluster of the data; null to cut them here.</summary>
    public static TrainedBundle Train(
        Recipe recipe, string version, DataSet data, HeadFolds? folds, IReadOnlyList<MetricInfo> metrics, Action<string, string> report,
        CancellationToken cancellation) =>
        Train(recipe, version, data, folds, metrics, FinishedModels.None, report, cancellation);

    /// <summary>The same; models that are finished are kept, and not trained again.</summary>
    public static TrainedBundle Train(
        Recipe recipe, string version, DataSet data, HeadFolds? folds, IReadOnlyList<MetricInfo> metrics, FinishedModels finished,
        Action<string, string> report, CancellationToken cancellation)
    {
        var withCopies = data.WithUnmarkedCopies(recipe, cancellation);
        var cut = folds ?? HeadFolds.Of(recipe, withCopies);
        var heads = recipe.Heads.Select(head =>
        {
            var own = HeadDataOf(head, withCopies, cut, data.Documents.Count);
            var progress = new TrainingProgress(head.Name, report) { Finished = finished.Of(head, own, recipe.Seed) };
            return TrainedHead.Train(head, own, recipe.Seed, progress, cancellation);
        }).ToArray();
        var info = new ModelInfo(
            recipe.Name, version, Text.Normalization.NormalizedText.Version, [.. heads.Select(h => h.Model.Info)], metrics);
        return new TrainedBundle(
            new DocumentClassifier(info, [.. heads.Select(h => h.Model)]),
            [.. heads.SelectMany(h => Answers(h, data.PlacesOf(h.Model.Info.Name)))
                .GroupBy(a => a.Place, a => a.Answer).OrderBy(g => g.Key)
                .Select(g => new Scored(data.Documents[g.Key], new Prediction([.. g], [], default)))]);
    }

    private static IEnumerable<(int Place, HeadPrediction Answer)> Answers(TrainedHead head, IEnumerable<int> places) =>
        places.Zip(head.OutOfFold).Where(p => p.Second is not null)
            .Select(p => (p.First, DocumentClassifier.Decide(head.Model, p.Second, ClassifyOptions.Default)));

    private static HeadData HeadDataOf(HeadRecipe head, DataSet data, HeadFolds folds, int originals)
    {
        var classes = head.Labels.Select((l, c) => (l.Id, c)).ToDictionary(p => p.Id, p => p.c);
        var places = data.PlacesOf(head.Name);
        var labels = places.Select(i => classes[data.Documents[i].Labels[head.Name]]).ToArray();
        var classWeights = head.ClassWeights.Of(
            [.. head.Labels.Select(l => l.Id)], [.. head.Labels.Select((_, c) => labels.Zip(places).Count(p => p.First == c && p.Second < originals))]);
        return new HeadData(
            [.. places.Select(i => data.Features[i].Text(head.Text))],
            head.Trees is null ? [] : [.. places.Select(i => data.Features[i].Cues.Concat(data.Features[i].Actors).ToArray())],
            labels,
            [.. places.Select(i => Arguable(data.Documents[i]))],
            [.. places.Select((i, k) => data.Documents[i].Weight * head.ConfidenceWeights[data.Documents[i].Confidence - 1] * classWeights[labels[k]])],
            [.. places.Select(i => folds.Of(head.Name, data.Clusters[i]))],
            places.Count(i => i < originals))
        {
            Weak = WeakDocument.Of(head, data, classWeights),
        };

        IReadOnlyList<int> Arguable(LabelledDocument document) =>
            [.. document.Arguable.GetValueOrDefault(head.Name, []).Where(classes.ContainsKey).Select(l => classes[l])];
    }
}
