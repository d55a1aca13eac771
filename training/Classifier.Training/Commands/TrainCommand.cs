using System.CommandLine;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Heads;
using Classifier.Training.Publishing;
using Classifier.Training.Recipes;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train train</c>.</summary>
internal static class TrainCommand
{
    private static readonly Option<string> RecipeOption = new("--recipe") { Description = "The recipe (YAML).", Required = true };

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
            RecipeOption, CrossValidateOption, AnswersOption, OutOption, GoldenOption,
        };
        DataOptions.AddTo(command);
        SplitOptions.AddTo(command);
        command.SetWork(Run);
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
        SplitOptions.Require(parsed);
        var files = DataOptions.Read(parsed, recipe);
        var data = files.Prepare(recipe, progress.Report, cancellation);
        var split = SplitOptions.Cut(parsed, recipe, data, files.HeldOut.Count);
        progress.Report(split.Summary, "");
        var all = data.InUnits(split.Units);
        var training = all.At(split.Training);
        var measured = new List<Measurement>();
        if (split.HeldOut.Length > 0)
        {
            var trained = BundleTrainer.Train(recipe, "held-out", training, split.Folds, [], progress.Report, cancellation);
            Measure(Scored.By(trained.Model, [.. split.HeldOut.Select(i => all.Documents[i])], cancellation), files.HeldOut.Count > 0 ? "dev" : "held-out");
            Measure(trained.OutOfFold, "out-of-fold");
        }
        if (parsed.GetValue(CrossValidateOption))
            Measure(CrossValidation.Run(recipe, training, progress.Report, cancellation), "cross-validation");
        if (publication is not null)
        {
            MetricInfo[] figures = [.. measured.SelectMany(m => m.Figures)];
            var model = BundleTrainer.Train(recipe, publication.Version, all, split.Folds, figures, progress.Report, cancellation).Model;
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
