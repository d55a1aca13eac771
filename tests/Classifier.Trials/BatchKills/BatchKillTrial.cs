using System.Diagnostics;
using System.Text.Json;
using Classifier.Trials.Documents;
using Classifier.Trials.Reporting;

namespace Classifier.Trials.BatchKills;

/// <summary>
/// <c>classifier batch --resume</c>, killed again and again at moments nobody chose: in the end its output is, byte for byte, that of a run nobody disturbed.
/// </summary>
internal static class BatchKillTrial
{
    private const int InventedBytes = 600;
    private const int DocumentsPerFault = 97;

    /// <summary>Runs it. A run that ends before it is killed is compared, and another begins.</summary>
    /// <param name="kills">How many kills.</param>
    /// <param name="documents">Lines of the input; some of them are no documents.</param>
    /// <param name="seed">Chooses the moments.</param>
    /// <param name="progress">Told as it goes.</param>
    public static async Task<TrialReport> RunAsync(int kills, int documents, int seed, Progress progress)
    {
        var folder = Directory.CreateTempSubdirectory("classifier-kills-").FullName;
        try
        {
            var input = Path.Combine(folder, "in.jsonl");
            Write(input, documents);
            progress.Begin($"One run of {Figure.Number(documents)} documents that nobody disturbs");
            var whole = new BatchProcess(input, Path.Combine(folder, "whole.jsonl"));
            var started = Stopwatch.GetTimestamp();
            await whole.RunAsync();
            var undisturbed = Stopwatch.GetElapsedTime(started);
            var expected = await File.ReadAllLinesAsync(whole.Output);

            progress.Begin($"{kills} kills");
            var random = new Random(seed);
            var (killed, finished, resumed, seconds) = (0, 0, 0L, new List<double>());
            var tally = new LineTally(expected);
            for (var run = 0; killed < kills || run == 0; run++)
            {
                var batch = new BatchProcess(input, Path.Combine(folder, $"killed-{run}.jsonl"));
                while (killed < kills)
                {
                    var moment = random.NextDouble() * undisturbed;
                    if (await batch.RunAndKillAsync(moment))
                        break;
                    killed++;
                    seconds.Add(moment.TotalSeconds);
                    resumed += batch.HasBegun ? 1 : 0;
                    progress.Report(killed, kills, "kills");
                }

                await batch.RunAsync();
                finished++;
                tally.Compare(await File.ReadAllTextAsync(batch.Output));
            }

            return new TrialReport(
                "batch-kills",
                [
                    new Figure("documents", Figure.Number(documents)),
                    new Figure("a run nobody disturbs", $"{Figure.Number(undisturbed.TotalSeconds, 1)} s"),
                    new Figure("kills", Figure.Number(killed)),
                    new Figure("of them with lines written before", Figure.Number(resumed)),
                    new Figure("moments of kills", $"{Figure.Number(seconds.Min(), 2)} to {Figure.Number(seconds.Max(), 2)} s after the start"),
                    new Figure("outputs compared", Figure.Number(finished)),
                    new Figure("lines lost", Figure.Number(tally.Lost), "none", tally.Lost == 0),
                    new Figure("lines repeated", Figure.Number(tally.Repeated), "none", tally.Repeated == 0),
                    new Figure("lines torn or changed", Figure.Number(tally.Torn), "none", tally.Torn == 0),
                    new Figure("lines out of order", Figure.Number(tally.OutOfOrder), "none", tally.OutOfOrder == 0),
                ],
                []);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string path, int documents)
    {
        using var lines = new StreamWriter(path);
        for (var i = 0; i < documents; i++)
        {
            var document = OwnCorpus.Invent(i, InventedBytes);
            lines.Write(JsonSerializer.Serialize(new { id = document.Id, text = i % DocumentsPerFault == 0 ? null : document.Body }) + "\n");
        }
    }
}
