using System.CommandLine;
using Classifier.Training.Publishing;
using Classifier.Training.Recipes;
using Classifier.Training.Runs;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train train</c>.</summary>
internal static class TrainCommand
{
    private static readonly Option<string> RecipeOption = new("--recipe") { Description = "The recipe (YAML).", Required = true };

    private static readonly Option<bool> CrossValidateOption = new("--cross-validate") { Description = "Measure by cross-validation first." };

    private static readonly Option<bool> MeasureOnlyOption = new("--measure-only") { Description = "Make no bundle: only measure." };

    private static readonly Option<bool> WithTextOption = new("--with-text")
    {
        Description = "Let the run's report quote the texts of the worst errors; it may then hold what must not be passed on.",
    };

    private static readonly Option<string?> OutOption = new("--out")
    {
        Description = "Where to write the run's bundle as well: models/NAME/VERSION, absent or empty.",
    };

    private static readonly Option<string?> GoldenOption = new("--golden")
    {
        Description = "Documents for the golden cases, which are passed on with the model (JSON lines with 'text'). Default: 40 that come with the trainer.",
    };

    private static string OwnGolden => Path.Combine(AppContext.BaseDirectory, "golden.jsonl");

    public static Command Create()
    {
        var command = new Command("train", "Train the heads of a recipe: a run with measurements and a bundle that the server can load.")
        {
            RecipeOption, CrossValidateOption, MeasureOnlyOption, WithTextOption, OutOption, GoldenOption,
        };
        DataOptions.AddTo(command);
        SplitOptions.AddTo(command);
        RunOptions.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(MeasureOnlyOption) && parsed.GetValue(OutOption) is not null)
                parsed.AddError("--measure-only makes no bundle that --out could name: leave one of them out.");
        });
        command.SetWork((parsed, cancellation) => Run(parsed, Console.Out, Console.Error, cancellation));
        return command;
    }

    /// <summary>Trains.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="output">Receives what is measured.</param>
    /// <param name="errors">Receives how it goes.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static int Run(ParseResult parsed, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        using var log = new RunLog();
        using var progress = new ConsoleProgress(errors, Console.IsErrorRedirected, TimeProvider.System, log.WriteLine);
        // Whatever could stop the run from being written is found out before the training, not after it.
        RunOptions.Require(parsed);
        SplitOptions.Require(parsed);
        var recipePath = parsed.GetRequiredValue(RecipeOption);
        var recipe = RecipeFile.Read(recipePath);
        var arguments = RunArguments.Of(parsed);
        var publication = parsed.GetValue(MeasureOnlyOption) ? null : Publication.Prepare(
            parsed.GetValue(OutOption), parsed.GetValue(GoldenOption) ?? OwnGolden, recipePath, RunArguments.CommandLine(arguments));
        var files = DataOptions.Read(parsed, recipe);
        var data = files.Prepare(recipe, progress.Report, cancellation);
        var split = SplitOptions.Cut(parsed, recipe, data, files.HeldOut.Count);
        progress.Report(split.Summary, "");
        RunDataFile[] given = [.. files.Files.Select(RunDataFile.Of)];
        var plan = new RunPlan(recipePath, recipe, data.InUnits(split.Units), split, given, arguments);

        using var run = RunOptions.Open(parsed, plan, log);
        progress.Report($"run {run.Folder.Path}", "");
        var job = new TrainingJob(plan, files.HeldOut.Count > 0 ? "dev" : "held-out", parsed.GetValue(CrossValidateOption), publication, parsed.GetValue(WithTextOption));
        run.Complete(() => job.Do(run, Print, progress.Report, cancellation), line => progress.Report(line, ""));
        return 0;

        void Print(string text)
        {
            output.WriteLine(text);
            log.WriteLine(text);
        }
    }
}
