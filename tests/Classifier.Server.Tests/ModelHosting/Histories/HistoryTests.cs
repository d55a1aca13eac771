using System.Globalization;
using Classifier.TestServer;
using Xunit.Abstractions;

namespace Classifier.Server.Tests.ModelHosting.Histories;

/// <summary>
/// A history check: clients record calls to a server in a process of its own, while everything is done to its registry that can be. Whatever happens,
/// each reply is what the version it names must answer, and no call fails. The length in seconds is that of <c>CLASSIFIER_HISTORY_SECONDS</c>, or 8.
/// </summary>
public sealed class HistoryTests(ITestOutputHelper output)
{
    private const string Seconds = "CLASSIFIER_HISTORY_SECONDS";
    private const int Seed = 20261123;
    private const string Pinned = "0.1.0";

    private static readonly SortedDictionary<string, float> Versions =
        new(StringComparer.Ordinal) { [Pinned] = 0, ["0.2.0"] = 0.5f, ["0.3.0"] = 1, ["0.4.0"] = 9 };

    [Fact]
    public async Task Calls_WhileTheRegistryIsMovedAndDamaged_AreAnsweredByTheVersionTheyName()
    {
        var length = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable(Seconds) ?? "8", CultureInfo.InvariantCulture));
        using var registry = new Registry(Pinned);
        foreach (var (version, justice) in Versions.Skip(1))
            registry.Add(version, justice);
        await using var server = await ServerProcess.StartAsync(
            $"--Model:Path={registry.Model}", "--Model:AliasPollInterval=00:00:00.1", $"--Registry:Versions:0={Pinned}");
        var saboteur = new Saboteur(registry, Versions, Seed);
        using var enough = new CancellationTokenSource();
        RecordingClient[] clients = [new(server.Grpc, "", 1), new(server.Grpc, "", 2), new(server.Grpc, $"tiny/{Pinned}", 3)];
        var recordings = clients.Select(client => Task.Run(() => client.CallAsync(enough.Token))).ToList();

        await SabotageAsync(saboteur, length);
        await enough.CancelAsync();
        var calls = (await Task.WhenAll(recordings)).SelectMany(recorded => recorded).ToList();

        var versions = calls.CountBy(call => call.Version ?? "none").OrderBy(v => v.Key, StringComparer.Ordinal).ToList();
        output.WriteLine($"{calls.Count} calls: {string.Join(", ", versions.Select(v => $"{v.Value} by {v.Key}"))}");
        output.WriteLine($"{saboteur.Done.Values.Sum()} acts, {saboteur.Refused} moves refused: {string.Join(", ", saboteur.Done.Select(act => $"{act.Value} {act.Key}"))}");
        var expected = new ExpectedAnswers(Versions);
        Assert.Empty(calls.Select(expected.FaultOf).OfType<string>().Distinct().Take(10));
        Assert.True(versions.Count >= 2, "No other version ever answered.");
        // The watching has survived it all.
        saboteur.RepairAll();
        foreach (var version in Versions.Keys)
        {
            registry.Promote(version);
            await Eventually.IsTrueAsync(async () => (await clients[0].CallAsync(text: 0)).Version == version);
        }
        foreach (var client in clients)
            client.Dispose();
    }

    private static async Task SabotageAsync(Saboteur saboteur, TimeSpan length)
    {
        var pauses = new Random(Seed);
        for (var start = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(start) < length;)
        {
            saboteur.Act();
            await Task.Delay(pauses.Next(40));
        }
    }
}
