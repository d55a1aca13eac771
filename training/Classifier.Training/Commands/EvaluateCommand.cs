using System.CommandLine;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Data.Sources;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Evaluation.Reports.Html;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train evaluate</c>.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<string> ModelOption = new("--model") { Description = "The bundle: models/NAME/VERSION.", Required = true };
    private static readonly Option<string> DataOption = new("--data") { Description = $"Labelled documents: {DocumentSources.Kinds}.", Required = true };
    private static readonly Option<string?> ColumnsOption = new("--columns") { Description = "What the data's fields and labels are called (YAML)." };

    private static readonly Option<string?> RepeatsOption = new("--without-repeats-of")
    {
        Description = "Training documents: measure once more without documents whose text is one of theirs or an earlier one's.",
    };

    private static readonly Option<string?> ErrorsOption = new("--errors") { Description = "Write the worst errors of each head here (Markdown)." };
    private static readonly Option<int> WorstOption = new("--worst") { Description = "How many errors of each head.", DefaultValueFactory = _ => 50 };
    private static readonly Option<bool> WithoutTextOption = new("--without-text") { Description = "Quote no text in the errors and the report." };
    private static readonly Option<string?> PredictionsOption = new("--predictions") { Description = "Write all answers here (JSON lines, without texts)." };
    private static readonly Option<string?> MetricsOption = new("--metrics") { Description = "Write all figures here (JSON, without texts and ids)." };

    private static readonly Option<string?> ReportOption = new("--report")
    {
        Description = "Write figures, plots and the worst errors with their evidence here: one HTML file, for this machine alone unless --without-text.",
    };

    private static readonly Option<string?> CurveOption = new("--curve") { Description = "With --report: put this curve.json (of 'curve') into the report." };

    public static Command Create()
    {
        var command = new Command("evaluate", "Measure a bundle on labelled documents, through the path that serves them.")
        {
            ModelOption, DataOption, ColumnsOption, RepeatsOption, ErrorsOption, WorstOption, WithoutTextOption, PredictionsOption, MetricsOption,
            ReportOption, CurveOption,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(CurveOption) is not null && parsed.GetValue(ReportOption) is null)
                parsed.AddError("--curve goes into a report: give --report as well.");
        });
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var curve = parsed.GetValue(CurveOption) is { } curvePath ? CurveFile.Read(curvePath) : null;
        var model = ModelBundle.Load(parsed.GetRequiredValue(ModelOption));
        var path = Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(DataOption));
        var columns = DataColumnsFile.Read(parsed.GetValue(ColumnsOption));
        var documents = DocumentSources.Require(path, new Wanted([.. model.Info.Heads.Select(h => h.Name)], columns));
        LabelRules.Require(documents, model.Info, path);
        var repeats = parsed.GetValue(RepeatsOption) is { } training
            ? TextRepeats.Find(Bodies(DocumentSources.Require(training, new Wanted([], columns))), Bodies(documents)) : null;

        var scored = Scored.By(model, documents, cancellation);
        var measured = Print(model, scored, Path.GetFileName(path), cancellation);
        var measuredAgain = Enumerable.Empty<Measurement>();
        if (repeats is not null)
        {
            Console.Out.WriteLine($"{repeats.OfTraining} documents repeat a training document, {repeats.OfEarlier} others an earlier one");
            measuredAgain = Print(model, [.. repeats.Kept.Select(i => scored[i])], $"{Path.GetFileName(path)} without repeats", cancellation);
        }
        if (parsed.GetValue(ErrorsOption) is { } errors)
            OutputFile.Write(errors, ErrorReport.Format(
                measured.Select(m => m.Whole), Path.GetFileName(path), parsed.GetValue(WorstOption), !parsed.GetValue(WithoutTextOption)));
        if (parsed.GetValue(PredictionsOption) is { } predictions)
            OutputFile.Write(predictions, string.Concat(scored.Select(s => PredictionLines.Format(s) + "\n")));
        if (parsed.GetValue(MetricsOption) is { } metrics)
            OutputFile.Write(metrics, MetricsFile.Format(MetricsFile.Of([.. measured, .. measuredAgain])));
        if (parsed.GetValue(ReportOption) is { } report)
        {
            var page = HtmlReport.Format(model.Info, MetricsFile.Of([.. measured, .. measuredAgain]), [.. measured.Select(m =>
                HeadErrors.Of(m, parsed.GetValue(WorstOption), !parsed.GetValue(WithoutTextOption), model, cancellation))]);
            OutputFile.Write(report, curve is null ? page : HtmlReport.WithCurve(page, curve));
        }
        return 0;
    }

    private static IReadOnlyList<Measurement> Print(
        IDocumentClassifier model, IReadOnlyList<Scored> scored, string dataset, CancellationToken cancellation)
    {
        var heads = model.Info.Heads.Select(h => (h.Name, (IReadOnlyList<string>)[.. h.Labels.Select(l => l.Id)]));
        var measured = Measurement.Of(heads, scored, dataset, cancellation);
        foreach (var measurement in measured)
            Console.Out.WriteLine(EvaluationText.Of(measurement));
        return measured;
    }

    private static IEnumerable<string> Bodies(IReadOnlyList<LabelledDocument> documents) => documents.Select(d => d.Document.Body);
}
