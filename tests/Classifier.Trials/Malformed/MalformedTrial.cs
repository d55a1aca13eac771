using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Classifier.Trials.Reporting;
using Classifier.Trials.Servers;

namespace Classifier.Trials.Malformed;

/// <summary>Very many bad requests of six kinds: none may crash the server, hang, or be answered as if the server were at fault.</summary>
internal static class MalformedTrial
{
    private const int AtOnce = 4;
    private const int MostFaults = 20;
    private const long ProtocolError = 1;
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    /// <summary>Runs it.</summary>
    /// <param name="count">Requests, of all kinds in turn.</param>
    /// <param name="seed">Makes the same requests again.</param>
    /// <param name="progress">Told as it goes.</param>
    public static async Task<TrialReport> RunAsync(int count, int seed, Progress progress)
    {
        await using var server = await ServerUnderTrial.StartAsync();
        using var channel = Channels.Open(server.Grpc);
        var client = new DocumentClassifier.DocumentClassifierClient(channel);
        var known = await KnownAnswers.AskAsync(client, Enumerable.Range(0, 20).Select(OwnCorpus.Get));
        using var grpc = Channels.Http(server.Grpc, http2: true);
        using var web = Channels.Http(server.Web, http2: false);
        var (requests, raw) = (new Requests(grpc, web), new RawConnections(server.Grpc, server.Web));
        (string Name, Func<Random, Task<Outcome>> Send)[] kinds =
        [
            ("messages", requests.MessageAsync), ("framing", requests.FramingAsync), ("headers", requests.HeadersAsync), ("JSON", requests.JsonAsync),
            ("HTTP/2 frames", raw.Http2Async), ("HTTP/1.1 heads", raw.Http1Async),
        ];

        progress.Begin($"{Figure.Number(count)} malformed requests, seed {seed}");
        var (outcomes, faults, done, faulty) = (new ConcurrentDictionary<(string, string), int>(), new ConcurrentQueue<string>(), 0, 0);
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, _) =>
        {
            var (name, send) = kinds[index % kinds.Length];
            var outcome = server.IsAlive ? await OutcomeOfAsync(send, new Random(unchecked((seed * 1_000_003) + index))) : new Outcome("not sent", "the server is dead");
            outcomes.AddOrUpdate((name, outcome.What), 1, (_, before) => before + 1);
            if (outcome.Fault is { } fault && Interlocked.Increment(ref faulty) <= MostFaults)
                faults.Enqueue($"request {index} ({name}), seed {seed}: {fault}");
            progress.Report(Interlocked.Increment(ref done), count, "requests");
        });
        var elapsed = Stopwatch.GetElapsedTime(started);
        var right = 0;
        for (var index = 0; index < 20 && server.IsAlive; index++)
            right += known.IsRight(index, (await client.ClassifyAsync(new ClassifyRequest { Document = known.Document(index) })).Prediction) ? 1 : 0;

        return new TrialReport(
            "malformed",
            [
                new Figure("requests", Figure.Number(count)),
                new Figure("rate", $"{Figure.Number(count / elapsed.TotalSeconds)}/s"),
                .. outcomes.OrderBy(outcome => outcome.Key).Select(outcome => new Figure($"{outcome.Key.Item1}: {outcome.Key.Item2}", Figure.Number(outcome.Value))),
                new Figure("5xx, INTERNAL or UNKNOWN unexplained, lost calls, hangs", Figure.Number(faulty), "none", faulty == 0),
                new Figure("good requests answered as before, after all that", $"{right} of 20", "all", right == 20),
            ],
            [.. faults, .. server.Complaints]);
    }

    private static async Task<Outcome> OutcomeOfAsync(Func<Random, Task<Outcome>> send, Random random)
    {
        try
        {
            return await send(random).WaitAsync(Hang);
        }
        catch (Exception hang) when (hang is TimeoutException or TaskCanceledException)
        {
            return new Outcome("hang", $"no answer and no end within {Hang}");
        }
        catch (HttpRequestException malformed) when (malformed.InnerException is HttpProtocolException { ErrorCode: ProtocolError })
        {
            // What HTTP/2 asks of a server for headers that are malformed (RFC 9113, 8.1.1).
            return new Outcome("stream reset, PROTOCOL_ERROR");
        }
        catch (HttpRequestException lost)
        {
            return new Outcome("lost call", $"the connection was lost: {lost.HttpRequestError} {lost.InnerException?.Message ?? lost.Message}");
        }
        catch (SocketException lost)
        {
            return new Outcome("lost call", $"no connection: {lost.SocketErrorCode}");
        }
        catch (FormatException)
        {
            return new Outcome("not sendable");
        }
    }
}
