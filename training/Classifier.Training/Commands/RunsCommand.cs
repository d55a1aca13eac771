using System.CommandLine;
using Classifier.Training.Runs;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train runs</c>.</summary>
internal static class RunsCommand
{
    private static readonly Option<string> RootOption = new("--root")
    {
        Description = "Where runs are: ROOT/NAME/ID.",
        DefaultValueFactory = _ => RunFolder.DefaultRoot,
        Recursive = true,
    };

    private static readonly Option<string?> NameOption = new("--name") { Description = "Only runs of this name." };
    private static readonly Argument<string> RunArgument = new("run") { Description = "A run: its id, the beginning of it, or its folder." };

    private static readonly Argument<string[]> ComparedArgument = new("runs")
    {
        Description = "Two runs or more: ids, their beginnings, or folders.",
        Arity = new ArgumentArity(2, 100),
    };

    public static Command Create()
    {
        var command = new Command("runs", "List runs, show one, or compare several.") { RootOption, NameOption, Show(), Compare() };
        command.SetAction(parsed =>
        {
            var runs = new RunCatalog(parsed.GetRequiredValue(RootOption)).List(parsed.GetValue(NameOption), Console.Error.WriteLine);
            Console.Out.Write(RunText.List(runs.Select(r => r.Record)));
        });
        return command;
    }

    private static Command Show()
    {
        var command = new Command("show", "Everything about a run.") { RunArgument };
        command.SetAction(parsed =>
        {
            var run = new RunCatalog(parsed.GetRequiredValue(RootOption)).Find(parsed.GetRequiredValue(RunArgument));
            Console.Out.Write(RunText.Show(run, run.ReadRecord()));
        });
        return command;
    }

    private static Command Compare()
    {
        var command = new Command("compare", "Figures side by side, and what of recipe, data and program is not the same.") { ComparedArgument };
        command.SetAction(parsed =>
        {
            var catalog = new RunCatalog(parsed.GetRequiredValue(RootOption));
            var runs = parsed.GetRequiredValue(ComparedArgument).Select(catalog.Find).Select(f => (f, f.ReadRecord())).ToList();
            Console.Out.Write(new RunComparison(runs).Format());
        });
        return command;
    }
}
