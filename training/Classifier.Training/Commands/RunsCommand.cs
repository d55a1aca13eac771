using System.CommandLine;
using System.Text.Json;
using Classifier.Training.Data;
using Classifier.Training.Runs;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train runs</c>.</summary>
internal static class RunsCommand
{
    private static readonly Option<string> RootOption = new("--root") { Description = "Where the runs stand.", DefaultValueFactory = _ => RunFolder.Root };
    private static readonly Option<string?> NameOption = new("--name") { Description = "Only runs of this recipe." };
    private static readonly Argument<string> OneArgument = new("run") { Description = "A run's id, the beginning of it, or its folder." };

    private static readonly Argument<string[]> SeveralArgument = new("runs")
    {
        Description = "Ids of runs, beginnings of them, or folders.",
        Arity = new ArgumentArity(2, 10),
    };

    public static Command Create() => new("runs", "List, show and compare the runs that train leaves behind.")
    {
        With(new Command("list", "A line for each run, the latest first.") { RootOption, NameOption }, List),
        With(new Command("show", "What is known of one run.") { RootOption, OneArgument }, Show),
        With(new Command("compare", "The figures of runs side by side, and what is different about their recipes and data.") { RootOption, SeveralArgument }, Compare),
    };

    private static Command With(Command command, Func<ParseResult, CancellationToken, int> work)
    {
        command.SetWork(work);
        return command;
    }

    private static int List(ParseResult parsed, CancellationToken cancellation)
    {
        var name = parsed.GetValue(NameOption);
        Console.Out.Write(RunTables.List(RunFolder.All(parsed.GetRequiredValue(RootOption)).Select(r => r.Info).Where(r => name is null || r.Name == name)));
        return 0;
    }

    private static int Show(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Find(parsed, parsed.GetRequiredValue(OneArgument));
        var info = folder.Read();
        Console.Out.Write(RunTables.List([info]));
        Console.Out.WriteLine($"\nfolder: {folder.Path}\ncommand: {info.Command}");
        if (info.Fault is { } fault)
            Console.Out.WriteLine($"fault: {fault}");
        Console.Out.WriteLine($"files: {string.Join(", ", Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal))}");
        return 0;
    }

    private static int Compare(ParseResult parsed, CancellationToken cancellation)
    {
        var folders = parsed.GetRequiredValue(SeveralArgument).Select(id => Find(parsed, id)).ToList();
        Console.Out.Write(RunTables.Compare(
            [.. folders.Select(f => f.Read())],
            [.. folders.Select(f => f.Read<JsonElement>(RunRecorder.ResolvedFile))],
            [.. folders.Select(f => f.Read<JsonElement>(RunRecorder.DataFile))]));
        return 0;
    }

    private static RunFolder Find(ParseResult parsed, string id)
    {
        if (Directory.Exists(id))
            return new RunFolder(id);
        var found = RunFolder.All(parsed.GetRequiredValue(RootOption)).Where(r => r.Info.Id.StartsWith(id, StringComparison.Ordinal)).ToList();
        return found.Count == 1
            ? found[0].Folder
            : throw new DataException(id, [found.Count == 0 ? "there is no such run: see classifier-train runs list" : $"{found.Count} runs begin so"]);
    }
}
