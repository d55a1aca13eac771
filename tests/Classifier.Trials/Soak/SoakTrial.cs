using System.Diagnostics;
using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Classifier.Trials.Reporting;
using Classifier.Trials.Servers;
using Grpc.Net.Client;

namespace Classifier.Trials.Soak;

/// <summary>
/// Very many documents by all three methods, as fast as the server takes them: its memory must be flat after the warm-up. Those of streams are new, each of
/// them; the others are the corpus again and again, whose answers are known.
/// </summary>
internal static class SoakTrial
{
    private const int BatchDocuments = 100;
    private const int RoundDocuments = 1000;
    private const int InventedBytes = 600;

    /// <summary>Runs it. Refusals are another trial: here a call may wait for a minute, in case something else keeps the machine busy.</summary>
    /// <param name="count">Documents.</param>
    /// <param name="every">Between two readings of memory.</param>
    /// <param name="progress">Told as it goes.</param>
    public static async Task<TrialReport> RunAsync(int count, TimeSpan every, Progress progress)
    {
        await using var server = await ServerUnderTrial.StartAsync("Limits:QueueWait=0:01:00");
        using var channel = GrpcChannel.ForAddress(server.Grpc);
        var client = new DocumentClassifier.DocumentClassifierClient(channel);
        var known = await KnownAnswers.AskAsync(client, Enumerable.Range(0, OwnCorpus.Count).Select(OwnCorpus.Get));
        progress.Begin($"{Figure.Number(count)} documents: a third each by Classify, ClassifyBatch and ClassifyStream");

        var (answered, right) = (0, 0);
        var started = Stopwatch.GetTimestamp();
        await using var watch = new MemoryWatch(server, every);
        // Four callers keep two processors busy.
        await Parallel.ForEachAsync(Enumerable.Range(0, (count + RoundDocuments - 1) / RoundDocuments), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (round, cancellation) =>
        {
            var first = round * RoundDocuments;
            var work = Enumerable.Range(first, Math.Min(RoundDocuments, count - first));
            var answers = (round % 3) switch
            {
                0 => SoakCalls.OneByOneAsync(client, known, work),
                1 => SoakCalls.InBatchesAsync(client, known, work.Chunk(BatchDocuments)),
                _ => SoakCalls.InventedInAStreamAsync(client, InventedBytes, work),
            };
            await foreach (var (index, answer) in answers.WithCancellation(cancellation))
            {
                var isRight = round % 3 == 2 ? answer.DocumentId == $"invented-{index}" && answer.Heads.Count > 0 : known.IsRight(index, answer);
                Interlocked.Add(ref right, isRight ? 1 : 0);
                progress.Report(Interlocked.Increment(ref answered), count, "documents");
            }
        });
        var elapsed = Stopwatch.GetElapsedTime(started);

        return new TrialReport(
            "soak",
            [
                new Figure("documents", Figure.Number(count)),
                new Figure("answered rightly", Figure.Number(right), "all", right == count),
                new Figure("rate", $"{Figure.Number(answered / elapsed.TotalSeconds)} documents/s"),
                new Figure("time", $"{elapsed:hh\\:mm\\:ss}"),
                .. Growth.Of(watch.Readings),
            ],
            [.. server.Complaints]);
    }
}
