using System.Diagnostics;
using System.Text.Json;
using Classifier.TestServer.Brokers;
using Classifier.Trials.BatchKills;
using Classifier.Trials.Documents;
using Classifier.Trials.Reporting;

namespace Classifier.Trials.ClusterJobs;

/// <summary>
/// A job on a broker of three nodes, with three workers and a collector, while all of them are killed, paused and started again at random: in the end the output has
/// every line once, in order, as <c>batch</c> writes them.
/// </summary>
internal static class ClusterJobTrial
{
    private const int Workers = 3;
    private const int DocumentsPerFault = 97;
    private const string Job = "trial";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan UntilRestart = TimeSpan.FromSeconds(2);

    /// <summary>Runs it.</summary>
    /// <param name="documents">Lines of the input.</param>
    /// <param name="documentBytes">About the size of each.</param>
    /// <param name="disturbance">How long things are killed and paused; the rest of the work is done in peace.</param>
    /// <param name="seed">Chooses what happens when.</param>
    /// <param name="progress">Told as it goes.</param>
    public static async Task<TrialReport> RunAsync(int documents, int documentBytes, TimeSpan disturbance, int seed, Progress progress)
    {
        var folder = Directory.CreateTempSubdirectory("classifier-cluster-").FullName;
        try
        {
            string input = Path.Combine(folder, "in.jsonl"), output = Path.Combine(folder, "out.jsonl");
            Write(input, documents, documentBytes);
            progress.Begin($"{Figure.Number(documents)} documents by batch, in one process");
            var batch = new BatchProcess(input, Path.Combine(folder, "batch.jsonl"));
            await batch.RunAsync();

            progress.Begin("a broker of three nodes");
            await using var cluster = await BrokerCluster.StartAsync(3);
            string[] brokers = [.. cluster.Nodes.SelectMany(node => new[] { "--broker", node.Url })];
            var workers = Enumerable.Range(0, Workers).Select(i => new RestartedProgram(["worker", "--name", $"worker-{i}", .. brokers])).ToList();
            using var submitter = new RestartedProgram(["submit", "--job", Job, "--input", input, .. brokers]);
            using var collector = new RestartedProgram(["collect", "--job", Job, "--output", output, .. brokers]);
            try
            {
                RestartedProgram[] programs = [submitter, collector, .. workers];
                submitter.Start();
                foreach (var worker in workers)
                    worker.Start();
                // The job is there before anybody collects it.
                await Task.Delay(TimeSpan.FromSeconds(5));
                collector.Start();
                progress.Begin($"{disturbance.TotalSeconds:0} s of disturbance");
                var acts = new Disturbance(cluster, workers, submitter, collector, new Random(seed));
                var started = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(started) < disturbance && !collector.HasEnded)
                {
                    await acts.ActAsync();
                    foreach (var program in programs)
                        program.Tend();
                    progress.Report(Stopwatch.GetElapsedTime(started).TotalSeconds, disturbance.TotalSeconds, "s");
                }

                var disturbed = Stopwatch.GetElapsedTime(started);
                await EndAsync(programs, submitter, collector);
                var elapsed = Stopwatch.GetElapsedTime(started);
                var tally = new LineTally(await File.ReadAllLinesAsync(batch.Output));
                tally.Compare(await File.ReadAllTextAsync(output));
                return new TrialReport(
                    "cluster-jobs",
                    [
                        new Figure("documents", Figure.Number(documents)),
                        .. acts.Done.OrderBy(act => act.Key, StringComparer.Ordinal).Select(act => new Figure(act.Key, Figure.Number(act.Value))),
                        new Figure("programs that gave up and were started again", Figure.Number(programs.Sum(program => program.Restarts))),
                        new Figure("disturbed for", $"{disturbed:hh\\:mm\\:ss}"),
                        new Figure("time in all", $"{elapsed:hh\\:mm\\:ss}"),
                        new Figure("lines lost", Figure.Number(tally.Lost), "none", tally.Lost == 0),
                        new Figure("lines repeated", Figure.Number(tally.Repeated), "none", tally.Repeated == 0),
                        new Figure("lines torn or changed", Figure.Number(tally.Torn), "none", tally.Torn == 0),
                        new Figure("lines out of order", Figure.Number(tally.OutOfOrder), "none", tally.OutOfOrder == 0),
                    ],
                    []);
            }
            finally
            {
                foreach (var worker in workers)
                    worker.Dispose();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task EndAsync(IReadOnlyList<RestartedProgram> all, params RestartedProgram[] last)
    {
        using var timeout = new CancellationTokenSource(Longest);
        while (!last.All(program => program.HasEnded))
        {
            await Task.Delay(UntilRestart, timeout.Token);
            foreach (var program in all)
                program.Tend();
        }

        foreach (var program in last)
            program.RequireSuccess();
    }

    private static void Write(string path, int documents, int documentBytes)
    {
        using var lines = new StreamWriter(path);
        for (var i = 0; i < documents; i++)
        {
            var document = OwnCorpus.Invent(i, documentBytes);
            lines.Write(JsonSerializer.Serialize(new { id = document.Id, text = i % DocumentsPerFault == 0 ? null : document.Body }) + "\n");
        }
    }
}
