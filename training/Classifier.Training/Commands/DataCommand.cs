using System.CommandLine;
using Classifier.Training.Data.Checks;
using Classifier.Training.Data.Reports;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train data</c>: looks at labelled documents before anything is trained on them.</summary>
internal static class DataCommand
{
    private static readonly Option<string> RecipeOption = new("--recipe") { Description = "The recipe (YAML): its heads and labels.", Required = true };
    private static readonly Option<string> OutOption = new("--out") { Description = "The table to write (tab-separated), for --split-file.", Required = true };

    public static Command Create() => new("data", "Check, describe and split labelled documents.") { Check(), DataReportCommand.Create(), SplitUp() };

    private static Command Check()
    {
        var command = new Command("check", "List all that is wrong with the data, by file and line. Exit code 1 when training would stop.") { RecipeOption };
        DataOptions.AddTo(command);
        command.SetWork((parsed, cancellation) =>
        {
            using var progress = new ConsoleProgress(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
            var recipe = RecipeFile.Read(parsed.GetRequiredValue(RecipeOption));
            var files = DataOptions.Check(parsed, recipe);
            var read = DocumentTexts.Read(files.All, progress.Report, cancellation);
            var faults = files.Faults.With(TextRules.Among(files.All, [.. read.Texts.Select(t => t.RepairedEncodings)], read.Clusters, recipe));
            foreach (var line in faults.ErrorLines(int.MaxValue).Concat(faults.WarningLines(int.MaxValue)))
                Console.Out.WriteLine(line);
            Console.Out.WriteLine($"{files.All.Count} documents, {faults.Errors.Count()} errors, {faults.Warnings.Count()} warnings");
            return faults.Errors.Any() ? 1 : 0;
        });
        return command;
    }

    private static Command SplitUp()
    {
        var command = new Command("split", "Write down which documents to train on and which to hold out, and their folds.") { RecipeOption, OutOption };
        DataOptions.AddTo(command);
        SplitOptions.AddTo(command);
        command.SetWork((parsed, cancellation) =>
        {
            using var progress = new ConsoleProgress(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
            var recipe = RecipeFile.Read(parsed.GetRequiredValue(RecipeOption));
            SplitOptions.Require(parsed);
            var files = DataOptions.Read(parsed, recipe);
            var split = SplitOptions.Cut(parsed, recipe, files.Prepare(recipe, progress.Report, cancellation), files.HeldOut.Count);
            SplitFile.Write(parsed.GetRequiredValue(OutOption), split, [.. recipe.Heads.Select(h => h.Name)]);
            Console.Out.WriteLine($"{split.Summary}, written to {parsed.GetRequiredValue(OutOption)}");
            return 0;
        });
        return command;
    }
}
