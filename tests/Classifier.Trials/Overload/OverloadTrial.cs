using System.Diagnostics;
using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Classifier.Trials.Reporting;
using Classifier.Trials.Servers;

namespace Classifier.Trials.Overload;

/// <summary>
/// More calls than the server can answer. Its capacity is measured first, with callers who wait for their answers; then calls begin at a multiple of that
/// rate, whatever becomes of the others. Callers and server share the machine, so the documents are long: what calls cost the callers is then little.
/// </summary>
internal static class OverloadTrial
{
    private const int Documents = 64;
    private const int CallersAtCapacity = 8;
    private const double Goodput = 0.8;
    private static readonly TimeSpan BeyondTheWait = TimeSpan.FromSeconds(1);

    /// <summary>Runs it.</summary>
    /// <param name="time">Of overload; capacity is measured for a quarter of it.</param>
    /// <param name="times">Of the capacity.</param>
    /// <param name="bytes">Of each document.</param>
    /// <param name="settings">The server's.</param>
    /// <param name="progress">Told as it goes.</param>
    public static async Task<TrialReport> RunAsync(TimeSpan time, double times, int bytes, IEnumerable<string> settings, Progress progress)
    {
        await using var server = await ServerUnderTrial.StartAsync(settings);
        using var channel = Channels.Open(server.Grpc);
        var client = new DocumentClassifier.DocumentClassifierClient(channel);
        var known = await KnownAnswers.AskAsync(client, Enumerable.Range(0, Documents).Select(seed => OwnCorpus.Invent(seed, bytes)));
        var wait = (await client.GetModelInfoAsync(new GetModelInfoRequest())).Limits.QueueWait.ToTimeSpan();

        progress.Begin($"Capacity: {CallersAtCapacity} callers");
        await new Callers(client, known).CallInTurnAsync(CallersAtCapacity, time / 8);
        var calm = new Callers(client, known);
        var started = Stopwatch.GetTimestamp();
        await calm.CallInTurnAsync(CallersAtCapacity, time / 4);
        var capacity = calm.Answered / Stopwatch.GetElapsedTime(started).TotalSeconds;

        progress.Begin($"Overload: {Figure.Number(capacity * times)} calls a second");
        await using var watch = new MemoryWatch(server, time / 60);
        var crowd = new Callers(client, known);
        started = Stopwatch.GetTimestamp();
        var begun = await crowd.CallAtRateAsync(capacity * times, time, progress);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var goodput = crowd.Answered / elapsed.TotalSeconds;
        var bound = wait + BeyondTheWait;

        return new TrialReport(
            "overload",
            [
                new Figure("capacity", $"{Figure.Number(capacity, 1)} calls/s of {Figure.Number(bytes)} bytes"),
                new Figure("answered at capacity in", calm.AnsweredIn.ToString()),
                new Figure("offered", $"{Figure.Number(begun / time.TotalSeconds, 1)} calls/s for {time.TotalSeconds} s, {Figure.Number(begun / time.TotalSeconds / capacity, 2)} × capacity"),
                new Figure("goodput", $"{Figure.Number(goodput, 1)} calls/s, {Figure.Percent(goodput / capacity)}", $"at least {Figure.Percent(Goodput)} of capacity", goodput >= Goodput * capacity),
                new Figure("answered", Figure.Number(crowd.Answered)),
                new Figure("answered in", crowd.AnsweredIn.ToString(), $"p99 at most {bound.TotalMilliseconds} ms", crowd.AnsweredIn.Quantile(0.99) <= bound.TotalMilliseconds),
                new Figure("refused, RetryInfo and QuotaFailure with each", Figure.Number(crowd.Refused)),
                new Figure("refused in", crowd.RefusedIn.ToString()),
                new Figure("neither answered rightly nor so refused", Figure.Number(calm.Failed + crowd.Failed), "none", calm.Failed + crowd.Failed == 0),
                .. Growth.Of(watch.Readings),
            ],
            [.. calm.Faults, .. crowd.Faults, .. server.Complaints]);
    }
}
