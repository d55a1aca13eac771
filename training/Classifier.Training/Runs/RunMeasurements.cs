using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Evaluation.Reports.Html;
using Classifier.Training.Recipes;

namespace Classifier.Training.Runs;

/// <summary>What is measured in a run, written down as it comes: answers, figures, report.</summary>
/// <param name="run">Receives it.</param>
/// <param name="recipe">Its heads and labels.</param>
/// <param name="withText">Whether the report quotes texts.</param>
/// <param name="print">Receives it as text.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class RunMeasurements(TrainingRun run, Recipe recipe, bool withText, Action<string> print, CancellationToken cancellation)
{
    private const int WorstErrors = 50;

    private readonly List<Measurement> _measured = [];
    private readonly List<HeadErrors> _errors = [];
    private readonly ModelInfo _model = new(
        recipe.Name, run.Id, "", [.. recipe.Heads.Select(h => new HeadInfo(h.Name, h.Vi, h.En, [.. h.Labels.Select(l => new LabelInfo(l.Id, l.Vi, l.En))], 0))], []);

    /// <summary>What a bundle's manifest tells.</summary>
    public IReadOnlyList<MetricInfo> Figures => [.. _measured.SelectMany(m => m.Figures)];

    /// <summary>Figures for the report of a bundle that its manifest leaves out.</summary>
    public IReadOnlyList<MetricInfo> Details => [.. _measured.SelectMany(m => m.RiskCoverage), .. _measured.SelectMany(m => m.SliceFigures)];

    /// <summary>Measures answers.</summary>
    /// <param name="dataset">What the documents are called.</param>
    /// <param name="scored">Answers of models that had not seen them.</param>
    /// <param name="model">The model that gave them, to be asked why; null when there were several.</param>
    public void Add(string dataset, IReadOnlyList<Scored> scored, IDocumentClassifier? model)
    {
        var heads = recipe.Heads.Select(h => (h.Name, (IReadOnlyList<string>)[.. h.Labels.Select(l => l.Id)]));
        var own = Measurement.Of(heads, scored, dataset, cancellation);
        foreach (var measurement in own)
            print(EvaluationText.Of(measurement));
        _measured.AddRange(own);
        _errors.AddRange(own.Select(m => HeadErrors.Of(m, WorstErrors, withText, model, cancellation)));
        var metrics = MetricsFile.Of(_measured);
        DurableFile.Replace(run.Folder.PredictionsOf(dataset), string.Concat(scored.Select(s => PredictionLines.Format(s) + "\n")));
        DurableFile.Replace(run.Folder.Metrics, MetricsFile.Format(metrics));
        DurableFile.Replace(run.Folder.Report, HtmlReport.Format(_model, metrics, _errors));
        run.Add(own.SelectMany(m => m.Figures));
    }
}
