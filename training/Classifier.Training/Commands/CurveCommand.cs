using System.CommandLine;
using Classifier.Training.Ablations;
using Classifier.Training.Curves;
using Classifier.Training.Data;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Recipes;
using Classifier.Training.Runs;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train curve</c>.</summary>
internal static class CurveCommand
{
    private const int MostSeeds = 100;

    private static readonly Option<string> RecipeOption = new("--recipe") { Description = "The recipe (YAML).", Required = true };

    private static readonly Option<double[]> SharesOption = new("--shares")
    {
        Description = "The parts of the training documents to train on, each above 0 to 1. Default 0.1 0.25 0.5 0.75 1.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [0.1, 0.25, 0.5, 0.75, 1],
    };

    private static readonly Option<int> SeedsOption = new("--seeds")
    {
        Description = $"How many times to draw and train every part, 1 to {MostSeeds}: with the recipe's seed, and those after it. Default 1.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<string> OutOption = new("--out")
    {
        Description = "The folder to write, a new one or that of a finished run of the same: curve.json, the curve in report.html, and finished trainings, which are not run again.",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command("curve", "Measure how good a recipe is by the number of documents it is trained on: is labelling more worth it?")
        {
            RecipeOption, SharesOption, SeedsOption, OutOption,
        };
        DataOptions.AddTo(command);
        SplitOptions.AddTo(command);
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
        string[] faults = [.. Faults(parsed)];
        if (faults.Length > 0)
            throw new DataException("options", faults);
        var folder = new CurveFolder(new RunFolder(parsed.GetRequiredValue(OutOption)));
        folder.Require();
        var recipePath = parsed.GetRequiredValue(RecipeOption);
        var recipe = RecipeFile.Read(recipePath);
        var files = DataOptions.Read(parsed, recipe);
        var data = files.Prepare(recipe, progress.Report, cancellation);
        var split = SplitOptions.Cut(parsed, recipe, data, files.HeldOut.Count);
        progress.Report(split.Summary, "");
        var all = data.InUnits(split.Units);
        folder.Require(new RunPlan(recipePath, recipe, all, split, [], []));

        var plan = CurvePlan.Of(recipe, all, split, parsed.GetRequiredValue(SharesOption), parsed.GetValue(SeedsOption));
        var run = new CurveRun(recipe.Name, plan, new ResultFile<TrialResult>(folder.Folder.CurveTrials), progress.Report, TimeProvider.System);
        CurveDocument? curve = null;
        foreach (var grown in run.Growing(cancellation))
        {
            // After each share: whoever waits can read what there is.
            folder.Write(grown);
            curve = grown;
        }
        folder.WriteReport(curve!);
        Console.Out.WriteLine(CurveText.Of(curve!));
        progress.Report($"wrote {folder.Folder.Curve} and {folder.Folder.Report}", "");
        return 0;
    }

    private static IEnumerable<string> Faults(ParseResult parsed)
    {
        var shares = parsed.GetRequiredValue(SharesOption);
        foreach (var fault in SplitOptions.Faults(parsed))
            yield return fault;
        if (!SplitOptions.HoldsOut(parsed))
            yield return "nothing is held out to measure on; give --held-out FILE, --hold-out SHARE, --hold-out-from DAY or --split-file";
        if (shares.Length == 0)
            yield return "--shares: at least one";
        foreach (var share in shares.Where(s => !(s is > 0 and <= 1)).Distinct())
            yield return FormattableString.Invariant($"--shares: {share}: above 0, at most 1");
        foreach (var twice in shares.CountBy(s => s).Where(s => s.Value > 1))
            yield return FormattableString.Invariant($"--shares: {twice.Key} stands twice");
        if (parsed.GetValue(SeedsOption) is < 1 or > MostSeeds)
            yield return $"--seeds: 1 to {MostSeeds}";
    }
}
