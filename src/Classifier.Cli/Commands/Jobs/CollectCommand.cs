using System.CommandLine;
using System.Text.Json;
using Classifier.Cli.Batch.Summaries;
using Classifier.Jobs;
using Classifier.Jobs.Collecting;

namespace Classifier.Cli.Commands.Jobs;

/// <summary><c>classifier collect --broker URL --job NAME --output Y.jsonl</c></summary>
internal static class CollectCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("collect", "Write the results of a job, each once and in the order of its input, until all are there. Stopped or killed, it goes on when it is run again.");
        var broker = new BrokerOptions(command);
        var job = SubmitCommand.JobOption();
        var output = new Option<string>("--output") { Description = "What to write, in the form that submit asked for; compressed when its name ends in .gz", HelpName = "file", Required = true };
        var summary = new Option<string?>("--summary") { Description = "File for the counts at the end, as JSON", HelpName = "file" };
        foreach (var option in new Option[] { job, output, summary })
            command.Add(option);
        output.Validators.Add(result =>
        {
            if (!BatchOptions.IsFile(result.GetValueOrDefault<string>()))
                result.AddError("--output: results can be collected to a file only, which tells how far they are there");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var progress = new JobProgress(terminal, TimeProvider.System);
            var started = TimeProvider.System.GetTimestamp();
            var path = parsed.GetRequiredValue(output);
            await using var file = await CollectedFile.OpenAsync(path, parsed.GetRequiredValue(job), Merge, JobSettings.Named(path));
            var collector = new Collector(broker.Open(parsed, "classifier collect", TimeProvider.System), parsed.GetRequiredValue(job), file, TimeProvider.System);
            await collector.RunAsync(
                now => progress.Show($"{now.Next:N0} of {(now.Chunks is { } all ? $"{all:N0}" : "?")} chunks", now.Next, now.Chunks ?? 0), progress.Tell, cancellation);
            var counts = Read(file.Summary);
            var result = new BatchSummary(counts, TimeProvider.System.GetElapsedTime(started).TotalSeconds);
            result.Show(terminal);
            if (parsed.GetValue(summary) is { } summaryPath)
                result.Write(summaryPath);
            return counts.Failed == 0 ? ExitCodes.Success : ExitCodes.SomeFailed;
        });
        return command;
    }

    private static string Merge(string before, string chunk)
    {
        var counts = Read(before);
        counts.Add(Read(chunk));
        return JsonSerializer.Serialize(counts);
    }

    private static BatchCounts Read(string json) => json.Length == 0 ? new BatchCounts() : JsonSerializer.Deserialize<BatchCounts>(json)!;
}
