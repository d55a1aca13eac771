using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Heads;
using Classifier.Training.Heads.Finished;
using Classifier.Training.Publishing;
using Classifier.Training.Splits;

namespace Classifier.Training.Runs;

/// <summary>What a run does: measures, and makes a bundle.</summary>
/// <param name="Plan">Recipe and data.</param>
/// <param name="CrossValidate">Whether to measure by cross-validation, too.</param>
/// <param name="Publication">The bundle to make; null only to measure.</param>
/// <param name="WithText">Whether the worst errors quote texts.</param>
internal sealed record TrainingJob(RunPlan Plan, bool CrossValidate, Publication? Publication, bool WithText)
{
    /// <summary>Does it.</summary>
    /// <param name="run">Receives what is made.</param>
    /// <param name="print">Receives what is measured, as text.</param>
    /// <param name="report">Told of steps and details.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Do(TrainingRun run, Action<string> print, Action<string, string> report, CancellationToken cancellation)
    {
        var (recipe, all) = (Plan.Recipe, Plan.All);
        var training = all.At(HeldOut.Training(all, Plan.Documents));
        var finished = new FinishedModels(run.Folder.Checkpoint, new ModelCount([.. Models(training)]), TimeProvider.System);
        var measured = new List<Measurement>();
        if (Plan.HeldOut > 0)
        {
            var trained = BundleTrainer.Train(recipe, "held-out", training, null, [], finished, report, cancellation);
            Measure(Scored.By(trained.Model, [.. all.Documents.Skip(Plan.Documents)], cancellation), "dev");
            Measure(trained.OutOfFold, "out-of-fold");
        }
        if (CrossValidate)
            Measure(CrossValidation.Run(recipe, training, finished, report, cancellation), "cross-validation");
        if (Publication is null)
            return;
        MetricInfo[] figures = [.. measured.SelectMany(m => m.Figures)];
        var version = Publication.Version ?? $"0.0.0-{Plan.Fingerprint[..6]}";
        var model = BundleTrainer.Train(recipe, version, all, null, figures, finished, report, cancellation).Model;
        MetricInfo[] details = [.. measured.SelectMany(m => m.RiskCoverage), .. measured.SelectMany(m => m.SliceFigures)];
        foreach (var folder in new[] { run.Folder.Model, Publication.Directory }.OfType<string>())
        {
            Publication.Write(folder, recipe, all, model, details);
            report($"wrote {folder}", "");
        }

        void Measure(IReadOnlyList<Scored> scored, string dataset)
        {
            var heads = recipe.Heads.Select(h => (h.Name, (IReadOnlyList<string>)[.. h.Labels.Select(l => l.Id)]));
            var own = Measurement.Of(heads, scored, dataset, cancellation);
            foreach (var measurement in own)
                print(EvaluationText.Of(measurement));
            measured.AddRange(own);
            AnswerFiles.WritePredictions(run.Folder.Predictions, dataset, scored);
            AnswerFiles.WriteErrors(run.Folder.Errors, dataset, own.Select(m => m.Whole), WithText);
            run.Add(own.SelectMany(m => m.Figures));
        }
    }

    /// <summary>All models that it trains, in order.</summary>
    private IEnumerable<PlannedModel> Models(DataSet training)
    {
        var recipe = Plan.Recipe;
        if (Plan.HeldOut > 0)
            foreach (var model in PlannedModel.Of(recipe, training, 1))
                yield return model;
        for (var fold = 0; CrossValidate && fold < recipe.Folds; fold++)
            foreach (var model in PlannedModel.Of(recipe, training, 1 - (1.0 / recipe.Folds)))
                yield return model;
        if (Publication is not null)
            foreach (var model in PlannedModel.Of(recipe, Plan.All, 1))
                yield return model;
    }
}
