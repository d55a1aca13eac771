using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads;
using Classifier.Training.Heads.Finished;
using Classifier.Training.Publishing;

namespace Classifier.Training.Runs;

/// <summary>What a run does: measures, and makes a bundle.</summary>
/// <param name="Plan">Recipe, data and split.</param>
/// <param name="HeldOutName">What the documents that are held out are called in figures.</param>
/// <param name="CrossValidate">Whether to measure by cross-validation, too.</param>
/// <param name="Publication">The bundle to make; null only to measure.</param>
/// <param name="WithText">Whether the report quotes texts.</param>
internal sealed record TrainingJob(RunPlan Plan, string HeldOutName, bool CrossValidate, Publication? Publication, bool WithText)
{
    /// <summary>Whether models are trained for nothing but to be measured. If not, what the folds of the last one say is taken, which costs nothing.</summary>
    private bool MeasuresApart => Plan.HeldOut > 0 || CrossValidate;

    private bool TrainsOnAll => Publication is not null || !MeasuresApart;

    /// <summary>Does it.</summary>
    /// <param name="run">Receives what is made.</param>
    /// <param name="print">Receives what is measured, as text.</param>
    /// <param name="report">Told of steps and details.</param>
    /// <param name="cancellation">Stops it.</param>
    public void Do(TrainingRun run, Action<string> print, Action<string, string> report, CancellationToken cancellation)
    {
        var (recipe, all, folds) = (Plan.Recipe, Plan.All, Plan.Split.Folds);
        var training = all.At(Plan.Split.Training);
        var finished = new FinishedModels(run.Folder.Checkpoint, new ModelCount([.. Models(training)]), TimeProvider.System);
        var measured = new RunMeasurements(run, recipe, WithText, print, cancellation);
        if (Plan.HeldOut > 0)
        {
            var trained = BundleTrainer.Train(recipe, "held-out", training, folds, [], finished, report, cancellation);
            measured.Add(HeldOutName, Scored.By(trained.Model, Plan.DocumentsAt(Plan.Split.HeldOut), cancellation), trained.Model);
            measured.Add("out-of-fold", trained.OutOfFold, null);
        }
        if (CrossValidate)
            measured.Add("cross-validation", CrossValidation.Run(recipe, training, finished, report, cancellation), null);
        if (!TrainsOnAll)
            return;
        var version = Publication?.Version ?? $"0.0.0-{Plan.Fingerprint[..6]}";
        var last = BundleTrainer.Train(recipe, version, all, folds, [], finished, report, cancellation);
        if (!MeasuresApart)
            measured.Add("out-of-fold", last.OutOfFold, null);
        var model = new DocumentClassifier(last.Model.Info with { Metrics = measured.Figures }, last.Model.Heads);
        foreach (var folder in Publication is null ? [] : new[] { run.Folder.Model, Publication.Directory }.OfType<string>())
        {
            Publication!.Write(folder, recipe, all, model, measured.Details);
            report($"wrote {folder}", "");
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
        if (TrainsOnAll)
            foreach (var model in PlannedModel.Of(recipe, Plan.All, 1))
                yield return model;
    }
}
