using System.CommandLine;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Search;
using Classifier.Training.Splits;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train search</c>.</summary>
internal static class SearchCommand
{
    private static readonly Option<string> RecipeOption = new("--recipe") { Description = "The recipe to start from (YAML).", Required = true };
    private static readonly Option<string> SpaceOption = new("--space") { Description = "What to try (YAML).", Required = true };

    private static readonly Option<TimeSpan?> BudgetOption = new("--budget")
    {
        Description = "How long to search: 90s, 30m, 2h, 1h30m. Without it, until all trials are done.",
        CustomParser = result =>
        {
            var budget = TimeBudget.Parse(result.Tokens[0].Value);
            if (budget is null)
                result.AddError($"--budget: '{result.Tokens[0].Value}' is no time such as 90s, 30m or 1h30m.");
            return budget;
        },
    };

    private static readonly Option<string> OutOption = new("--out")
    {
        Description = "The folder to write: trials.md, trials.json (finished folds, which are not run again) and best.yaml.",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command("search", "Search for better values of a recipe, by cross-validation, on a time budget.")
        {
            RecipeOption, SpaceOption, BudgetOption, OutOption,
        };
        DataOptions.AddTo(command);
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
        var recipePath = parsed.GetRequiredValue(RecipeOption);
        var recipe = RecipeFile.Read(recipePath);
        var space = SearchSpaceFile.Read(parsed.GetRequiredValue(SpaceOption), recipe);
        // All of them before any training: a value that is not good is found out now.
        var trials = new SearchPlan(File.ReadAllText(recipePath), space).Trials().ToList();
        var files = DataOptions.Read(parsed, recipe);
        var directory = parsed.GetRequiredValue(OutOption);
        Directory.CreateDirectory(directory);
        var known = new ResultFile<SearchOutcome>(Path.Combine(directory, "trials.json"));

        var head = trials[0].Head;
        var alone = recipe with { Heads = [head] };
        var all = files.Prepare(alone, progress.Report, cancellation);
        var data = new SearchData(alone, head, all.At(HeldOut.Training(all, files.Documents.Count)));
        var table = new SearchTable(recipe.Name, space, data.FoldCount, data.Count);
        var run = new SearchRun(data, space.Objective, known, progress.Report, TimeProvider.System);
        var measured = run.Run(trials, parsed.GetValue(BudgetOption), Write, cancellation);
        if (run.Best(measured) is not { } best)
        {
            progress.Report("the time was over before the recipe itself was measured on all folds; give it more and run this again", "");
            return 2;
        }
        progress.Report($"wrote {Path.Combine(directory, "best.yaml")}: trial {best.Trial.Number}, "
            + FormattableString.Invariant($"{best.Outcome.Value(space.Objective, data.FoldCount):F4}"), "");
        return 0;

        // After each fold: whoever waits can read what there is.
        void Write(IReadOnlyList<(SearchTrial, SearchOutcome)> soFar)
        {
            File.WriteAllText(Path.Combine(directory, "trials.md"), table.Format(soFar));
            if (run.Best(soFar) is { } leading)
                File.WriteAllText(Path.Combine(directory, "best.yaml"), leading.Trial.Yaml);
        }
    }
}
