using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Classifier.Trials.Overload;
using Classifier.Trials.Reporting;
using Classifier.Trials.Servers;

namespace Classifier.Trials.Crowd;

/// <summary>Idle connections, slow writers, slow readers and rapid resets all at once: a few callers who behave must be answered all the while.</summary>
internal static class CrowdTrial
{
    private const int Behaving = 2;
    private const int Documents = 50;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);

    /// <summary>Runs it.</summary>
    /// <param name="idle">Connections that say nothing.</param>
    /// <param name="slow">Slow readers, and as many slow writers.</param>
    /// <param name="resetting">Connections that reset their calls.</param>
    /// <param name="time">How long, once all connections are there.</param>
    /// <param name="settings">The server's.</param>
    /// <param name="progress">Told as it goes.</param>
    public static async Task<TrialReport> RunAsync(int idle, int slow, int resetting, TimeSpan time, IEnumerable<string> settings, Progress progress)
    {
        await using var server = await ServerUnderTrial.StartAsync(settings);
        using var channel = Channels.Open(server.Grpc);
        var client = new DocumentClassifier.DocumentClassifierClient(channel);
        var known = await KnownAnswers.AskAsync(client, Enumerable.Range(0, Documents).Select(OwnCorpus.Get));
        progress.Begin($"Alone: {Behaving} callers");
        var alone = new Callers(client, known);
        await alone.CallInTurnAsync(Behaving, time / 4);

        progress.Begin($"{Figure.Number(idle)} idle connections, {slow} slow writers, {slow} slow readers, {resetting} that reset");
        await using var watch = new MemoryWatch(server, time / 40);
        using var connections = await IdleConnections.OpenAsync(server, idle);
        using var stop = new CancellationTokenSource();
        var (peers, resets) = (new SlowPeers(server), new RapidResets(server.Grpc));
        Task[] crowd =
        [
            .. Enumerable.Range(0, slow).Select(index => peers.WriteAsync(index % 2 == 0, stop.Token)),
            .. Enumerable.Range(0, slow).Select(_ => peers.NeverReadAsync(stop.Token)),
            .. Enumerable.Range(0, resetting).Select(_ => resets.RunAsync(stop.Token)),
        ];
        var among = new Callers(client, known);
        await among.CallInTurnAsync(Behaving, time);
        var closed = connections.Closed;
        await stop.CancelAsync();
        await Task.WhenAll(crowd);

        var last = new Callers(client, known);
        await last.CallAsync(0);
        var failed = alone.Failed + among.Failed + last.Failed + alone.Refused + among.Refused + last.Refused;
        return new TrialReport(
            "crowd",
            [
                new Figure("idle connections opened", Figure.Number(connections.Count)),
                new Figure("of them closed by the server meanwhile", Figure.Number(closed)),
                new Figure("slow requests cut off", Figure.Number(peers.CutOff)),
                new Figure("documents sent whose answers nobody read", Figure.Number(peers.Unread)),
                new Figure("calls begun and reset", Figure.Number(resets.Resets)),
                new Figure("connections ended for that", Figure.Number(resets.Ended)),
                new Figure("others alone", $"{Figure.Number(alone.Answered)} answered, {alone.AnsweredIn}"),
                new Figure("others among the crowd", $"{Figure.Number(among.Answered)} answered, {among.AnsweredIn}", $"p99 at most {Bound.TotalMilliseconds} ms", among.AnsweredIn.Quantile(0.99) <= Bound.TotalMilliseconds),
                new Figure("others failed, refused or answered wrongly", Figure.Number(failed), "none", failed == 0),
                new Figure("highest RSS", Figure.MiB(watch.Readings.Max(reading => reading.Resident))),
            ],
            [.. alone.Faults, .. among.Faults, .. last.Faults, .. server.Complaints]);
    }
}
