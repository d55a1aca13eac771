using System.Text;
using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Classifier.Trials.Reporting;
using Classifier.Trials.Servers;

namespace Classifier.Trials.WorstCase;

/// <summary>
/// Texts that are made to be slow, and what a byte of each costs beside a byte of ordinary text: the server's own time for the document, without waiting, the
/// least of several rounds, in which slow and ordinary texts take turns.
/// </summary>
internal static class WorstCaseTrial
{
    private const double MostTimes = 3;

    /// <summary>Runs it.</summary>
    /// <param name="bytes">Of each document, about.</param>
    /// <param name="rounds">Times each is sent.</param>
    /// <param name="progress">Told as it goes.</param>
    public static async Task<TrialReport> RunAsync(int bytes, int rounds, Progress progress)
    {
        await using var server = await ServerUnderTrial.StartAsync("Limits:QueueWait=0:01:00");
        using var channel = Channels.Open(server.Grpc);
        var client = new DocumentClassifier.DocumentClassifierClient(channel);
        (string Name, string Text)[] texts = [("ordinary", OwnCorpus.Invent(1, bytes).Body), .. NastyTexts.All(bytes)];
        (string Name, ClassifyOptions Options)[] asked =
            [("labels", new ClassifyOptions()), ("all fields", new ClassifyOptions { Units = true, Header = true, Page = true, Actors = true, Explain = true })];

        progress.Begin($"{texts.Length} texts of {Figure.Number(bytes)} bytes, {rounds} rounds");
        var least = texts.Select(_ => asked.Select(_ => double.PositiveInfinity).ToArray()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (t, text) in texts.Index())
            {
                foreach (var (a, options) in asked.Index())
                    least[t][a] = Math.Min(least[t][a], await NanosecondsAByteAsync(client, text.Text, options.Options));
                progress.Report((round * texts.Length) + t + 1, rounds * texts.Length, "texts");
            }
        }

        return new TrialReport(
            "worst-case",
            [
                .. from t in Enumerable.Range(0, texts.Length)
                   let times = asked.Select((_, a) => least[t][a] / least[0][a]).ToArray()
                   orderby t == 0 descending, times.Max() descending
                   select new Figure(
                       texts[t].Name,
                       string.Join("   ", asked.Select((options, a) => $"{options.Name} {Figure.Number(least[t][a], 1),7} ns/byte {Figure.Number(times[a], 2),6} ×")),
                       t == 0 ? null : $"at most {MostTimes} ×",
                       times.Max() <= MostTimes),
            ],
            [.. server.Complaints]);
    }

    private static async Task<double> NanosecondsAByteAsync(DocumentClassifier.DocumentClassifierClient client, string text, ClassifyOptions options)
    {
        var timings = (await client.ClassifyAsync(new ClassifyRequest { Document = new Document { Body = text }, Options = options })).Prediction.Timings;
        return (timings.Total.ToTimeSpan() - timings.Queue.ToTimeSpan()).TotalNanoseconds / Encoding.UTF8.GetByteCount(text);
    }
}
