using System.Security.Cryptography;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;

namespace Classifier.Training.Ablations;

/// <summary>One head of a recipe, trained once on some of the documents: measured by its out-of-fold answers and on the documents held out.</summary>
/// <param name="Variant">What it is called.</param>
/// <param name="Recipe">The recipe, with that one head.</param>
/// <param name="Data">The documents.</param>
/// <param name="Kept">Which of <see cref="TrialData.Training"/> are trained on.</param>
/// <param name="Folds">The folds; of clusters that are not trained on as well, perhaps.</param>
internal sealed record Trial(string Variant, Recipe Recipe, TrialData Data, bool[] Kept, HeadFolds Folds)
{
    /// <summary>The training documents, as answered by models that did not see their fold (<see cref="TrainedBundle.OutOfFold"/>).</summary>
    public const string OutOfFold = "out-of-fold";

    /// <summary>The documents held out.</summary>
    public const string HeldOut = "held-out";

    /// <summary>Accuracy when a second label that the model names counts as well.</summary>
    public const string NamedAccuracy = "named_accuracy";

    public HeadRecipe Head => Recipe.Heads[0];

    /// <summary>The documents that are trained on.</summary>
    public IReadOnlyList<LabelledDocument> Documents => [.. Places.Select(i => Data.Training.Documents[i])];

    private IReadOnlyList<int> Places { get; } =
        [.. Data.Training.PlacesOf(Recipe.Heads[0].Name).Where(i => Kept[i])];

    /// <summary>A name for all that decides the outcome: recipe, documents, folds and program. Trials of one name have one outcome.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        Recipe,
        Data.Fingerprint,
        Kept,
        Folds = Places.Select(i => Folds.Of(Head.Name, Data.Training.Clusters[i])),
        Program = ProgramVersion.Id,
    })))[..16];

    /// <summary>Trains and asks.</summary>
    public TrialResult Run(Action<string, string> report, TimeProvider time, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var kept = Data.TrainingFor(Recipe, cancellation).At([.. Enumerable.Range(0, Kept.Length).Where(i => Kept[i])]);
        var trained = BundleTrainer.Train(Recipe, "trial", kept, Folds, [], report, cancellation);
        (string Name, IReadOnlyList<LabelledDocument> All, IReadOnlyList<HeadCase> Cases)[] measured =
        [
            (OutOfFold, Data.Training.Documents, HeadCase.Of(Head.Name, trained.OutOfFold)),
            (HeldOut, Data.HeldOutDocuments, HeadCase.Of(Head.Name, Scored.By(trained.Model, Data.HeldOutDocuments, cancellation))),
        ];
        return new TrialResult(
            Variant, Head.Name, Documents.Count, Math.Round(time.GetElapsedTime(started).TotalSeconds, 1),
            [.. measured.Where(m => m.Cases.Count > 0).SelectMany(m => Figures(m.Name, m.Cases))],
            measured.ToDictionary(m => m.Name, m => RightMarks.Of(m.All.Select(d => d.Id), m.Cases)));
    }

    private IEnumerable<MetricInfo> Figures(string dataset, IReadOnlyList<HeadCase> cases) =>
        new HeadEvaluation(Head.Name, [.. Head.Labels.Select(l => l.Id)], cases).Metrics(dataset).Append(new MetricInfo(
            Head.Name, NamedAccuracy, dataset, Math.Round(cases.Average(c => c.IsRight || c.Answer.Secondary?.Label == c.Truth ? 1.0 : 0), 4), null, null, cases.Count));
}
