using System.CommandLine;
using System.Security.Cryptography;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Heads;
using Classifier.Training.Publishing;
using Classifier.Training.Recipes;
using Classifier.Training.Runs;
using Classifier.Training.Splits;

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
        Description = "Where to publish the model: models/NAME/VERSION, absent or empty. Without it and --keep-model, only measures.",
    };

    private static readonly Option<string?> RunOption = new("--run")
    {
        Description = "The folder of the run, absent or empty: what was trained on what, its log, figures and answers. Default: runs/NAME/TIME-HASH.",
    };

    private static readonly Option<bool> KeepModelOption = new("--keep-model") { Description = "Keep the model in the run's folder, ready for publish." };

    private static readonly Option<string> GoldenOption = new("--golden")
    {
        Description = "Documents of our own writing for the golden cases.",
        DefaultValueFactory = _ => "training/corpus/golden.jsonl",
    };

    public static Command Create()
    {
        var command = new Command("train", "Train the heads of a recipe and write a bundle that the server can load.")
        {
            RecipeOption, RunOption, KeepModelOption, CrossValidateOption, AnswersOption, OutOption, GoldenOption,
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
        var recipeHash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(recipePath)));
        var runPath = Path.TrimEndingDirectorySeparator(parsed.GetValue(RunOption) ?? RunFolder.NewPath(recipe.Name, recipeHash, TimeProvider.System.GetUtcNow()));
        // Whatever could stop the bundles from being written is found out before the training, not after it.
        var publications = Publications(parsed, recipePath, runPath).ToList();
        SplitOptions.Require(parsed);
        var files = DataOptions.Read(parsed, recipe);
        var data = files.Prepare(recipe, progress.Report, cancellation);
        var split = SplitOptions.Cut(parsed, recipe, data, files.HeldOut.Count);
        var begun = new RunInfo
        {
            Id = "", Name = recipe.Name, Status = RunStatus.Running, Started = default, Command = CommandLine(parsed), RecipeHash = recipeHash, DataHash = data.Hash,
            Documents = split.Training.Length, HeldOutDocuments = split.HeldOut.Length, Seed = recipe.Seed,
        };
        using var run = RunRecorder.Begin(runPath, begun, (recipePath, recipe), RunData.Of(
            DataOptions.AllPaths(parsed), split.Training.Select(i => data.Documents[i]), split.HeldOut.Select(i => data.Documents[i])), TimeProvider.System);
        SplitFile.Write(run.Folder["split.tsv"], split, [.. recipe.Heads.Select(h => h.Name)]);
        Report(split.Summary, "");
        run.Record(() => Train(new Training(parsed, recipe, data.InUnits(split.Units), split, files.HeldOut.Count > 0 ? "dev" : "held-out"), publications, run, Report, cancellation));
        Report($"wrote {run.Folder.Path}", "");
        return 0;

        void Report(string step, string detail)
        {
            progress.Report(step, detail);
            if (detail.Length == 0)
                run.Say(step);
        }
    }

    private static void Train(
        Training training, List<Publication> publications, RunRecorder run, Action<string, string> report, CancellationToken cancellation)
    {
        var (parsed, recipe, all, split, heldOutName) = training;
        var learned = all.At(split.Training);
        var measured = new List<Measurement>();
        if (split.HeldOut.Length > 0)
        {
            var trained = BundleTrainer.Train(recipe, "held-out", learned, split.Folds, [], report, cancellation);
            Measure(Scored.By(trained.Model, [.. split.HeldOut.Select(i => all.Documents[i])], cancellation), heldOutName);
            Measure(trained.OutOfFold, "out-of-fold");
        }
        if (parsed.GetValue(CrossValidateOption))
            Measure(CrossValidation.Run(recipe, learned, report, cancellation), "cross-validation");
        if (publications.Count == 0)
            return;
        MetricInfo[] figures = [.. measured.SelectMany(m => m.Figures)];
        var model = BundleTrainer.Train(recipe, run.Id, all, split.Folds, figures, report, cancellation).Model;
        foreach (var publication in publications)
        {
            publication.Write(
                recipe, all, new DocumentClassifier(model.Info with { Version = publication.Version }, model.Heads),
                [.. measured.SelectMany(m => m.RiskCoverage), .. measured.SelectMany(m => m.SliceFigures)]);
            report($"wrote {publication.Directory}", "");
        }

        void Measure(IReadOnlyList<Scored> scored, string dataset)
        {
            var headLabels = recipe.Heads.Select(h => (h.Name, (IReadOnlyList<string>)[.. h.Labels.Select(l => l.Id)]));
            var own = Measurement.Of(headLabels, scored, dataset, cancellation);
            foreach (var measurement in own)
                Console.Out.WriteLine(EvaluationText.Of(measurement));
            measured.AddRange(own);
            run.Measured(dataset, scored, own.SelectMany(m => m.Figures));
            run.Folder.WriteText("metrics.json", MetricsFile.Format(MetricsFile.Of(measured)));
            if (parsed.GetValue(AnswersOption) is { } answers)
                AnswerFiles.Write(answers, dataset, scored, own.Select(m => m.Whole));
        }
    }

    private static IEnumerable<Publication> Publications(ParseResult parsed, string recipePath, string runPath)
    {
        var golden = parsed.GetRequiredValue(GoldenOption);
        if (parsed.GetValue(KeepModelOption))
            yield return Publication.Prepare(new RunFolder(runPath).Model, golden, recipePath, CommandLine(parsed), Path.GetFileName(runPath));
        if (parsed.GetValue(OutOption) is { } directory)
            yield return Publication.Prepare(directory, golden, recipePath, CommandLine(parsed));
    }

    /// <summary>How to do this again from a shell.</summary>
    private static string CommandLine(ParseResult parsed) => string.Join(
        ' ', parsed.Tokens.Select(t => t.Value).Select(t => t.Contains(' ', StringComparison.Ordinal) ? $"'{t}'" : t).Prepend("classifier-train"));

    /// <summary>What one training is about.</summary>
    private sealed record Training(ParseResult Parsed, Recipe Recipe, DataSet All, Split Split, string HeldOutName);
}
