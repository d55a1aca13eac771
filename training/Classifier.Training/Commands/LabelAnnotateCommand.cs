using System.CommandLine;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Labelling.Annotation;
using Classifier.Training.Labelling.Queue;
using Classifier.Training.Recipes;
using Spectre.Console;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train label annotate</c>.</summary>
internal static class LabelAnnotateCommand
{
    private static readonly Option<string> QueueOption = new("--queue")
    {
        Description = "The documents (JSON lines of label suggest, or any with id and text).",
        Required = true,
    };

    private static readonly Option<string> RecipeOption = new("--recipe") { Description = "The recipe with the heads and labels (YAML).", Required = true };

    private static readonly Option<string> LabelsOption = new("--labels")
    {
        Description = "The annotator's own table of labels: made when it is not there, gone on with when it is; saved at every step.",
        Required = true,
    };

    private static readonly Option<string> AnnotatorOption = new("--annotator") { Description = "Who decides.", DefaultValueFactory = _ => "" };
    private static readonly Option<string?> ModelOption = new("--model") { Description = "A bundle, whose answers and evidence are shown." };

    private static readonly Option<bool> BlindOption = new("--blind")
    {
        Description = "Show no model's answers, not even those in the queue: for labels that are to be independent.",
    };

    public static Command Create()
    {
        var command = new Command("annotate", "Label documents one key at a time, on a terminal or by keys from standard input.")
        {
            QueueOption, RecipeOption, LabelsOption, AnnotatorOption, ModelOption, BlindOption,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(BlindOption) && result.GetValue(ModelOption) is not null)
                result.AddError("--blind shows no model's answers: leave --model out");
        });
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var recipe = RecipeFile.Read(parsed.GetRequiredValue(RecipeOption));
        var queue = QueueFile.Read(parsed.GetRequiredValue(QueueOption));
        if (queue.Count == 0)
            throw new DataException(parsed.GetRequiredValue(QueueOption), ["there is no document in it"]);
        var isBlind = parsed.GetValue(BlindOption);
        var proposals = isBlind ? Proposals.None
            : parsed.GetValue(ModelOption) is { } bundle ? Proposals.Of(ModelBundle.Load(bundle), cancellation) : Proposals.OfQueue;
        using var file = LabelTableFile.Open(
            parsed.GetRequiredValue(LabelsOption), LabelColumns.Of(recipe), [.. recipe.Heads.Select(h => h.Name)]);
        if (file.CutOff is { } half)
            Console.Error.WriteLine($"a half-written last line was taken off, its document is asked for again: {half}");

        var table = new AnnotationTable(file, parsed.GetRequiredValue(AnnotatorOption), TimeProvider.System);
        var rules = new AnnotationRules(recipe, queue, table.Find);
        var before = rules.Done;
        var screen = new AnnotationScreen(AnsiConsole.Console, rules, queue.Count);
        var end = new AnnotationSession(rules, queue, proposals, (state, item, answers) => screen.Draw(state, item, answers, !isBlind), table.Save)
            .Run(Console.IsInputRedirected ? new ReaderKeys(Console.In) : new TerminalKeys(cancellation));
        var path = parsed.GetRequiredValue(LabelsOption);
        var work = $"{rules.Done - before} documents labelled, {queue.Count - rules.Done} of {queue.Count} left, all saved in {path}";
        Console.Out.WriteLine(end.Length > 0 ? $"{end}: {work}" : work);
        return 0;
    }
}
