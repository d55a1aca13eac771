using System.CommandLine;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Labelling.Queue;
using Classifier.Training.Labelling.Suggestions;
using Classifier.Training.Splits;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train label suggest</c>.</summary>
internal static class LabelSuggestCommand
{
    private static readonly Option<string> ModelOption = new("--model") { Description = "The bundle that is to be improved.", Required = true };

    private static readonly Option<string?> ChallengerOption = new("--challenger")
    {
        Description = "Another bundle: where the two disagree, a label tells most.",
    };

    private static readonly Option<string[]> TextsOption = new("--texts")
    {
        Description = "Files or folders of .jsonl and .jsonl.gz whose lines have a 'text'; also the texts of labelled documents, so that no copy of one "
            + "is suggested.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> ColumnsOption = new("--columns") { Description = "What the texts' fields are called (YAML)." };

    private static readonly Option<string[]> DoneOption = new("--done")
    {
        Description = "Label tables of what is labelled: not suggested again, and counted to know the rare labels.",
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> CountOption = new("--count") { Description = "How many documents.", DefaultValueFactory = _ => 100 };
    private static readonly Option<double> UncertaintyOption =
        Weight("--uncertainty", "What the model's doubt counts.", new SignalWeights().Uncertainty);
    private static readonly Option<double> DisagreementOption =
        Weight("--disagreement", "What two models' disagreement counts.", new SignalWeights().Disagreement);
    private static readonly Option<double> RarityOption =
        Weight("--rarity", "What the chance of a rare label counts.", new SignalWeights().Rarity);
    private static readonly Option<string> OutOption = new("--out")
    {
        Description = "The queue to write (JSON lines, with the texts: keep it where they may be).",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command("suggest", "Choose the documents that are worth labelling next: doubtful, disputed, rare, and unlike each other.")
        {
            ModelOption, ChallengerOption, TextsOption, ColumnsOption, DoneOption, CountOption, UncertaintyOption, DisagreementOption, RarityOption, OutOption,
        };
        CountOption.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--count: at least 1");
        });
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
        var model = Load(parsed.GetRequiredValue(ModelOption));
        var challenger = parsed.GetValue(ChallengerOption) is { } path ? Load(path) : null;
        string[] heads = [.. model.Info.Heads.Select(h => h.Name)];
        var done = parsed.GetRequiredValue(DoneOption).SelectMany(p => LabelTable.Read(p, heads)).ToList();
        var columns = DataColumnsFile.Read(parsed.GetValue(ColumnsOption));
        var documents = parsed.GetRequiredValue(TextsOption).SelectMany(TextFiles.In).SelectMany(p => JsonlDocuments.Read(p, [], columns)).ToList();

        var suggested = new Suggestion(
            model, challenger, new SignalWeights(parsed.GetValue(UncertaintyOption), parsed.GetValue(DisagreementOption), parsed.GetValue(RarityOption)),
            progress.Report, TimeProvider.System).Suggest(documents, done, parsed.GetValue(CountOption), cancellation);

        QueueFile.Write(parsed.GetRequiredValue(OutOption), suggested);
        progress.Report($"wrote {suggested.Count} documents to {parsed.GetRequiredValue(OutOption)}", "");
        return 0;
    }

    private static DocumentClassifier Load(string path) => (DocumentClassifier)ModelBundle.Load(path);

    private static Option<double> Weight(string name, string description, double standard)
    {
        var option = new Option<double>(name) { Description = $"{description} 0 or more.", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (!(result.GetValueOrDefault<double>() is >= 0 and < double.PositiveInfinity))
                result.AddError($"{name}: 0 or more");
        });
        return option;
    }
}
