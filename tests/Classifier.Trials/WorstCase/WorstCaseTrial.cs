using System.Text;
using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Classifier.Trials.Reporting;
using Classifier.Trials.Servers;

namespace Classifier.Trials.WorstCase;

/// <summary>
/// Texts that are made to be slow, and what a byte of each costs beside a byte of ordinary text: processor time of the whole server over several rounds, in which
/// all texts take turns; unlike the time on the clock it hardly depends on what else the machine does.
/// </summary>
internal static class WorstCaseTrial
{
    private const double MostTimes = 3;

    // The system counts processor time in hundredths of a second.
    private const int CallsARound = 5;

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
        var spent = texts.Select(_ => new double[asked.Length]).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (t, text) in texts.Index())
            {
                foreach (var (a, options) in asked.Index())
                {
                    var before = server.ProcessorTime;
                    for (var i = 0; i < CallsARound; i++)
                        await client.ClassifyAsync(new ClassifyRequest { Document = new Document { Body = text.Text }, Options = options.Options });
                    // The first round is the warm-up.
                    spent[t][a] += round == 0 ? 0 : (server.ProcessorTime - before).TotalNanoseconds / ((double)rounds * CallsARound * Encoding.UTF8.GetByteCount(text.Text));
                }

                progress.Report((round * texts.Length) + t + 1, (rounds + 1) * texts.Length, "texts");
            }
        }

        return new TrialReport(
            "worst-case",
            [
                .. from t in Enumerable.Range(0, texts.Length)
                   let times = asked.Select((_, a) => spent[t][a] / spent[0][a]).ToArray()
                   orderby t == 0 descending, times.Max() descending
                   select new Figure(
                       texts[t].Name,
                       string.Join("   ", asked.Select((options, a) => $"{options.Name} {Figure.Number(spent[t][a], 1),7} ns/byte {Figure.Number(times[a], 2),6} ×")),
                       t == 0 ? null : $"at most {MostTimes} ×",
                       times.Max() <= MostTimes),
            ],
            [.. server.Complaints]);
    }
}
