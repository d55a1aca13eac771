using System.CommandLine;
using System.Globalization;
using System.Text;
using Classifier.Training.Data;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Labelling.Suspects;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train label suspects</c>.</summary>
internal static class LabelSuspectsCommand
{
    private static readonly Option<string?> RunOption = new("--run") { Description = "A run's folder, whose out-of-fold answers are read." };

    private static readonly Option<string?> PredictionsOption = new("--predictions")
    {
        Description = "Other answers of models that had not seen the documents (JSON lines), in place of a run.",
    };

    private static readonly Option<string[]> HeadsOption = new("--heads")
    {
        Description = "The heads to look at. Default: all.",
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> CountOption = new("--count")
    {
        Description = "How many of each head at most.",
        DefaultValueFactory = _ => int.MaxValue,
    };

    private static readonly Option<string?> OutOption = new("--out") { Description = "The table to write (tab-separated). Default: standard output." };

    public static Command Create()
    {
        var command = new Command("suspects", "Labels that are probably wrong, by confident learning on out-of-fold answers, the most suspicious first.")
        {
            RunOption, PredictionsOption, HeadsOption, CountOption, OutOption,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(RunOption) is null == result.GetValue(PredictionsOption) is null)
                result.AddError("give either --run or --predictions");
        });
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var path = parsed.GetValue(PredictionsOption) ?? Path.Combine(parsed.GetValue(RunOption)!, "predictions", "out-of-fold.jsonl");
        var documents = PredictionLines.Read(path);
        string[] all = [.. documents.SelectMany(d => d.Heads.Keys).Distinct()];
        var heads = parsed.GetRequiredValue(HeadsOption) is { Length: > 0 } named ? named : all;
        if (heads.Except(all).ToList() is { Count: > 0 } unknown)
            throw new DataException(path, [.. unknown.Select(h => $"there is no head '{h}'; there are {string.Join(", ", all)}")]);

        var table = new StringBuilder("head\tid\tgiven\tgiven_probability\tsuggested\tsuggested_probability\targuable\n");
        foreach (var head in heads)
        {
            cancellation.ThrowIfCancellationRequested();
            var suspects = SuspectAnswer.Of(head, documents);
            foreach (var s in suspects.Take(parsed.GetValue(CountOption)))
                table.Append(CultureInfo.InvariantCulture,
                    $"{head}\t{s.Id}\t{s.Given}\t{s.GivenProbability:F4}\t{s.Suggested}\t{s.SuggestedProbability:F4}\t{(s.IsArguable ? "yes" : "no")}\n");
            var labelled = documents.Count(d => d.Heads.GetValueOrDefault(head)?.Label is not null);
            Console.Error.WriteLine($"{head}: {suspects.Count} labels of {labelled} are suspicious, {suspects.Count(s => s.IsArguable)} of them arguable");
        }
        if (parsed.GetValue(OutOption) is not { } target)
        {
            Console.Out.Write(table);
            return 0;
        }
        OutputFile.Write(target, table.ToString());
        return 0;
    }
}
