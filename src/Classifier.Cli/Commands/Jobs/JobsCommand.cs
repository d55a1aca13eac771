using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Classifier.Cli.Output;
using Classifier.Jobs;
using Classifier.Jobs.Brokers;
using Classifier.Jobs.Events;
using Spectre.Console;

namespace Classifier.Cli.Commands.Jobs;

/// <summary><c>classifier jobs list|retry|delete</c></summary>
internal static class JobsCommand
{
    public static Command Create(Terminal terminal)
    {
        var list = new Command("list", "Show jobs with their progress, and the workers.");
        var format = new Option<string>("--output") { Description = "table for people, json for programs", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        list.Add(format);
        var listBroker = new BrokerOptions(list);
        list.SetAction(async (parsed, cancellation) =>
        {
            var (jobs, workers) = await Board(listBroker, parsed).ListAsync(cancellation);
            if (parsed.GetRequiredValue(format) == "json")
                WriteJson(terminal, jobs, workers);
            else
                WriteTables(terminal, jobs, workers);
            return ExitCodes.Success;
        });

        return new Command("jobs", "Show and tend jobs that were given to a broker.")
        {
            list,
            OfJob("retry", "Give the chunks of a job that were put aside, because workers died of them, to workers again.", async (board, job, cancellation) =>
                terminal.Error.WriteLine($"{await board.RetryAsync(job, cancellation)} chunks go to workers again")),
            OfJob("delete", "Remove a job and the results of it that nobody collected.", (board, job, cancellation) => board.DeleteAsync(job, cancellation)),
        };
    }

    private static Command OfJob(string name, string description, Func<JobBoard, string, CancellationToken, Task> act)
    {
        var command = new Command(name, description);
        var broker = new BrokerOptions(command);
        var job = SubmitCommand.JobOption();
        command.Add(job);
        command.SetAction(async (parsed, cancellation) =>
        {
            await act(Board(broker, parsed), parsed.GetRequiredValue(job), cancellation);
            return ExitCodes.Success;
        });
        return command;
    }

    private static JobBoard Board(BrokerOptions broker, ParseResult parsed) =>
        new(broker.Open(parsed, "classifier jobs", TimeProvider.System), new QueueLimits(), TimeProvider.System);

    private static void WriteJson(Terminal terminal, IReadOnlyList<JobStatus> jobs, IReadOnlyList<WorkerSeen> workers)
    {
        using var json = new Utf8JsonWriter(terminal.Output, JsonReport.Readable with { Indented = true });
        JsonSerializer.Serialize(json, new
        {
            jobs = jobs.Select(job => new
            {
                name = job.Name, modelVersion = job.ModelVersion, begun = job.Begun, chunks = job.Chunks, lines = job.Lines, labelledChunks = job.Done.Chunks,
                documents = job.Done.Documents, failed = job.Done.Failed, redelivered = job.Done.Again, documentsPerSecond = Math.Round(job.PerSecond, 1),
                uncollected = job.Uncollected, putAside = job.Aside,
            }),
            workers = workers.Select(worker => new { name = worker.Worker, model = worker.Model, seen = worker.At }),
        });
    }

    private static void WriteTables(Terminal terminal, IReadOnlyList<JobStatus> jobs, IReadOnlyList<WorkerSeen> workers)
    {
        using var writer = new StreamWriter(terminal.Output, Terminal.Encoding, leaveOpen: true);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        // A file has no width, and whoever searches it wants a job in a line.
        if (!terminal.OutputIsTerminal)
            console.Profile.Width = 200;
        var table = new Table().AddColumns("job", "chunks labelled", "documents", "failed", "a second", "redelivered", "put aside", "uncollected");
        foreach (var job in jobs)
            table.AddRow(
                Markup.Escape(job.ModelVersion is null ? job.Name : $"{job.Name} ({job.ModelVersion} only)"), $"{Number(job.Done.Chunks)} of {(job.Chunks is { } all ? Number(all) : "?")}",
                Number(job.Done.Documents), Number(job.Done.Failed), Number((long)job.PerSecond), Number(job.Done.Again), Number(job.Aside), Number(job.Uncollected));
        console.Write(table);
        var people = new Table().AddColumns("worker", "model");
        foreach (var worker in workers)
            people.AddRow(Markup.Escape(worker.Worker), Markup.Escape(worker.Model));
        console.Write(people);
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
