using System.CommandLine;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Comparisons;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train compare</c>.</summary>
internal static class CompareCommand
{
    private const string What = "a run folder, a file of evaluate --predictions, or (with --data) a bundle";

    private static readonly Argument<string> FirstArgument = new("first") { Description = $"What to compare with: {What}." };
    private static readonly Argument<string> SecondArgument = new("second") { Description = $"What to compare: {What}." };
    private static readonly Option<string?> DataOption = new("--data") { Description = "Labelled documents as JSON lines, to ask two bundles." };
    private static readonly Option<string?> ColumnsOption = new("--columns") { Description = "What the data's fields and labels are called (YAML)." };
    private static readonly Option<string?> JsonOption = new("--json") { Description = "Write the comparison here (JSON, with ids but without texts)." };
    private static readonly Option<string?> HtmlOption = new("--html") { Description = "Write the comparison here (one HTML file, ids but no texts)." };

    public static Command Create()
    {
        var command = new Command("compare", "Tell whether two models differ on the same documents, and where.")
        {
            FirstArgument, SecondArgument, DataOption, ColumnsOption, JsonOption, HtmlOption,
        };
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (first, second) = (parsed.GetRequiredValue(FirstArgument), parsed.GetRequiredValue(SecondArgument));
        var datasets = parsed.GetValue(DataOption) is { } data
            ? [Ask(first, second, data, DataColumnsFile.Read(parsed.GetValue(ColumnsOption)), cancellation)]
            : AnswerSets.Pair(first, second).Select(p => AnswerComparison.Of(p.Name, PredictionLines.Read(p.First), PredictionLines.Read(p.Second))).ToList();
        if (datasets.All(d => d.Heads.Count == 0))
            throw new DataException(second, [$"no labelled document was answered by {first} too: compare answers to the same documents, with the same ids"]);
        var comparison = new Comparison(first, second, datasets);
        Console.Out.Write(ComparisonText.Of(comparison));
        if (parsed.GetValue(JsonOption) is { } json)
            OutputFile.Write(json, JsonSerializer.Serialize(comparison, BundleFiles.IndentedJson) + "\n");
        if (parsed.GetValue(HtmlOption) is { } html)
            OutputFile.Write(html, ComparisonPage.Of(comparison));
        return 0;
    }

    private static DatasetComparison Ask(string first, string second, string data, DataColumns? columns, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
        var (one, other) = (Load(first), Load(second));
        return AnswerComparison.Of(Path.GetFileName(data), Answers(one, first), Answers(other, second));

        IReadOnlyList<PredictionLine> Answers(IDocumentClassifier model, string name)
        {
            var documents = JsonlDocuments.Read(data, [.. model.Info.Heads.Select(h => h.Name)], columns);
            LabelRules.Require(documents, model.Info, data);
            RequireDistinct(documents, data);
            progress.Report($"asking {name} about {documents.Count} documents", "");
            return [.. Scored.By(model, documents, cancellation).Select(PredictionLines.Of)];
        }
    }

    /// <summary>Answers go together by the documents' ids.</summary>
    private static void RequireDistinct(IReadOnlyList<LabelledDocument> documents, string source)
    {
        string[] faults = [.. documents.GroupBy(d => d.Id).Where(g => g.Count() > 1).Select(g => $"document {g.Key} stands {g.Count()} times")];
        if (faults.Length > 0)
            throw new DataException(source, faults);
    }

    /// <summary>A bundle, or that of a run.</summary>
    private static IDocumentClassifier Load(string path)
    {
        var ofRun = Path.Combine(path, "model");
        return ModelBundle.Load(!File.Exists(Path.Combine(path, BundleFiles.Manifest)) && Directory.Exists(ofRun) ? ofRun : path);
    }
}
