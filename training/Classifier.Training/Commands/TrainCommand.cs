using System.CommandLine;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Heads;
using Classifier.Training.Publishing;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train train</c>.</summary>
internal static class TrainCommand
{
    private static readonly Option<string> RecipeOption = new("--recipe") { Description = "The recipe (YAML).", Required = true };

    private static readonly Option<string[]> DataOption = new("--data")
    {
        Description = "Labelled documents: JSON lines with id, text and a column per head. May be given several times.",
        Required = true,
    };

    private static readonly Option<string[]> DataWeightOption = new("--data-weight")
    {
        Description = "FILE=WEIGHT: what each document of a --data file weighs, above 0. Default 1. May be given several times.",
    };

    private static readonly Option<string?> HeldOutOption = new("--held-out")
    {
        Description = "Labelled documents for a development test: a model trained without them is measured on them; then they join the training data.",
    };

    private static readonly Option<string?> ColumnsOption = new("--columns") { Description = "What the data's fields and labels are called (YAML)." };

    private static readonly Option<bool> CrossValidateOption = new("--cross-validate") { Description = "Measure by cross-validation first." };

    private static readonly Option<string?> AnswersOption = new("--answers")
    {
        Description = "Write what is measured here too: all answers (JSON lines, without texts) and the worst errors (Markdown, with texts).",
    };

    private static readonly Option<string?> OutOption = new("--out")
    {
        Description = "Where to write: models/NAME/VERSION, absent or empty. Without it, only measures.",
    };

    private static readonly Option<string> GoldenOption = new("--golden")
    {
        Description = "Documents of our own writing for the golden cases.",
        DefaultValueFactory = _ => "training/corpus/golden.jsonl",
    };

    public static Command Create()
    {
        var command = new Command("train", "Train the heads of a recipe and write a bundle that the server can load.")
        {
            RecipeOption, DataOption, DataWeightOption, ColumnsOption, HeldOutOption, CrossValidateOption, AnswersOption, OutOption, GoldenOption,
        };
        // On another thread: after Ctrl-C the command line waits two seconds, but only for a task that it has been given.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
        var recipePath = parsed.GetRequiredValue(RecipeOption);
        var recipe = RecipeFile.Read(recipePath);
        // Whatever could stop the bundle from being written is found out before the training, not after it.
        var publication = parsed.GetValue(OutOption) is { } directory
            ? Publication.Prepare(directory, parsed.GetRequiredValue(GoldenOption), recipePath, CommandLine(parsed)) : null;
        string[] heads = [.. recipe.Heads.Select(h => h.Name)];
        var paths = parsed.GetRequiredValue(DataOption);
        var columns = DataColumnsFile.Read(parsed.GetValue(ColumnsOption));
        var weights = DataWeights.Parse(parsed.GetValue(DataWeightOption) ?? [], paths);
        var documents = paths.SelectMany(p => JsonlDocuments.Read(p, heads, columns).Select(d => d with { Weight = d.Weight * weights.Of(p) })).ToList();
        var heldOut = parsed.GetValue(HeldOutOption) is { } path ? JsonlDocuments.Read(path, heads, columns) : [];
        LabelRules.Require([.. documents, .. heldOut], recipe, string.Join(", ", paths));

        progress.Report($"reading {documents.Count + heldOut.Count} documents", "");
        var all = DataSet.From([.. documents, .. heldOut], recipe, cancellation);
        var training = all.At(HeldOut.Training(all, documents.Count));
        var measured = new List<Measurement>();
        if (heldOut.Count > 0)
        {
            var trained = BundleTrainer.Train(recipe, "held-out", training, [], progress.Report, cancellation);
            Measure(Scored.By(trained.Model, heldOut, cancellation), "dev");
            Measure(trained.OutOfFold, "out-of-fold");
        }
        if (parsed.GetValue(CrossValidateOption))
            Measure(CrossValidation.Run(recipe, training, progress.Report, cancellation), "cross-validation");
        if (publication is not null)
        {
            MetricInfo[] figures = [.. measured.SelectMany(m => m.Figures)];
            var model = BundleTrainer.Train(recipe, publication.Version, all, figures, progress.Report, cancellation).Model;
            publication.Write(recipe, all, model, [.. measured.SelectMany(m => m.RiskCoverage), .. measured.SelectMany(m => m.SliceFigures)]);
            progress.Report($"wrote {publication.Directory}", "");
        }
        return 0;

        void Measure(IReadOnlyList<Scored> scored, string dataset)
        {
            var headLabels = recipe.Heads.Select(h => (h.Name, (IReadOnlyList<string>)[.. h.Labels.Select(l => l.Id)]));
            foreach (var measurement in Measurement.Of(headLabels, scored, dataset, cancellation))
            {
                Console.Out.WriteLine(EvaluationText.Of(measurement));
                measured.Add(measurement);
            }
            if (parsed.GetValue(AnswersOption) is { } answers)
                AnswerFiles.Write(answers, dataset, scored, measured.Where(m => m.Dataset == dataset).Select(m => m.Whole));
        }
    }

    /// <summary>How to do this again from a shell.</summary>
    private static string CommandLine(ParseResult parsed) => string.Join(
        ' ', parsed.Tokens.Select(t => t.Value).Select(t => t.Contains(' ', StringComparison.Ordinal) ? $"'{t}'" : t).Prepend("classifier-train"));
}
