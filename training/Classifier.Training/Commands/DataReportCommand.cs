using System.CommandLine;
using Classifier.Training.Data;
using Classifier.Training.Data.Checks;
using Classifier.Training.Data.Reports;
using Classifier.Training.Data.Suspects;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train data report</c>: what labelled documents are like, and which of their labels to look at again.</summary>
internal static class DataReportCommand
{
    private static readonly Option<string> RecipeOption = new("--recipe") { Description = "The recipe (YAML): heads, labels, training.", Required = true };
    private static readonly Option<string?> OutOption = new("--out") { Description = "The report to write (Markdown). Default: standard output." };
    private static readonly Option<string?> JsonOption = new("--json") { Description = "Write it as JSON here too, without texts." };

    private static readonly Option<int> SuspectsOption = new("--suspects")
    {
        Description = "Train across folds, and list so many documents of each head whose label the model denies. Default 0: no training.",
    };

    private static readonly Option<bool> WithTextOption = new("--with-text") { Description = "Quote the beginning of suspects in the Markdown." };

    public static Command Create()
    {
        var command = new Command("report", "Describe labelled documents: counts, lengths, eras, duplicates, faults and suspected labels.")
        {
            RecipeOption, OutOption, JsonOption, SuspectsOption, WithTextOption,
        };
        DataOptions.AddTo(command);
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
        var recipe = RecipeFile.Read(parsed.GetRequiredValue(RecipeOption));
        var suspects = parsed.GetValue(SuspectsOption);
        // Nothing can be trained on data with errors; they can be counted all the same.
        var files = suspects > 0 ? DataOptions.Read(parsed, recipe) : DataOptions.Check(parsed, recipe);
        var read = DocumentTexts.Read(files.All, progress.Report, cancellation);
        var faults = files.Faults.With(TextRules.Among(files.All, [.. read.Texts.Select(t => t.RepairedEncodings)], read.Clusters, recipe));
        var report = DataReport.Of(files.All, read, faults, recipe) with
        {
            Suspects = suspects > 0 ? SuspectsOf(files.All, recipe, progress, cancellation) : null,
        };
        if (parsed.GetValue(JsonOption) is { } json)
            Write(json, DataReportJson.Format(report, suspects));
        var markdown = DataReportText.Format(report, suspects, parsed.GetValue(WithTextOption));
        if (parsed.GetValue(OutOption) is { } path)
            Write(path, markdown);
        else
            Console.Out.Write(markdown);
        return 0;
    }

    private static Dictionary<string, IReadOnlyList<Suspect>> SuspectsOf(
        IReadOnlyList<LabelledDocument> documents, Recipe recipe, ConsoleProgress progress, CancellationToken cancellation)
    {
        var data = DataSet.From(documents, recipe, cancellation);
        var answers = BundleTrainer.Train(recipe, "suspects", data, [], progress.Report, cancellation).OutOfFold;
        return recipe.Heads.ToDictionary(h => h.Name, h => SuspectLabels.Of(h.Name, [.. h.Labels.Select(l => l.Id)], HeadCase.Of(h.Name, answers)));
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text);
    }
}
