using Classifier.Deployment.Tests.Tools;
using Classifier.TestServer;
using Xunit.Abstractions;

namespace Classifier.Deployment.Tests.Rolling;

/// <summary>
/// Two servers are stopped and started again in turn while clients call without a pause: no call fails, and streams lose and repeat nothing. All goes
/// by counts of answers, so that a slow machine only takes longer. One after the other: the attempts of the whole process are counted.
/// </summary>
public sealed class RollingRestartTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Rounds = 2;
    private const int Clients = 3;
    private const int Between = 100;

    private readonly string _model = Path.Combine(Directory.CreateTempSubdirectory("classifier-rolling-").FullName, "words.zip");
    private RestartableServer _a = null!;
    private RestartableServer _b = null!;

    public async Task InitializeAsync()
    {
        WordZips.Multiclass().SaveTo(_model);
        // Longer than the two checks of HAProxy, by far.
        _a = new RestartableServer(_model, TimeSpan.FromSeconds(4));
        _b = new RestartableServer(_model, TimeSpan.FromSeconds(4));
        await Task.WhenAll(_a.StartAsync(), _b.StartAsync());
    }

    public async Task DisposeAsync()
    {
        await _a.DisposeAsync();
        await _b.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(_model)!, recursive: true);
    }

    [ToolFact("haproxy", "haproxy")]
    public async Task RollingRestart_BehindHaproxy_FailsNoCall()
    {
        await using var proxy = new Haproxy(_a, _b);
        await proxy.BothUpAsync();
        using var attempts = new Attempts();
        await using var load = new Load(Clients, streams: true, proxy.Grpc);
        await load.MoreAsync(Between);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var server in new[] { _a, _b })
            {
                await server.DrainAsync();
                await load.MoreAsync(Between);
                await server.StartAsync();
                await proxy.BothUpAsync();
                await load.MoreAsync(Between);
            }
        }

        await load.EndAsync();
        Report(load, attempts, 2 * Rounds);
    }

    [Fact]
    public async Task RollingRestart_ClientsBalance_FailsNoCall()
    {
        using var attempts = new Attempts();
        await using var load = new Load(Clients, streams: true, _a.Grpc, _b.Grpc);
        await load.MoreAsync(Between);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var server in new[] { _a, _b })
            {
                await server.DrainAsync();
                await load.MoreAsync(Between);
                await server.StartAsync();
                await load.MoreAsync(Between);
            }
        }

        await load.EndAsync();
        Report(load, attempts, 2 * Rounds);
    }

    [Fact]
    public async Task Killed_ClientsBalance_FailsNoCall()
    {
        using var attempts = new Attempts();
        await using var load = new Load(Clients, streams: true, _a.Grpc, _b.Grpc);
        await load.MoreAsync(Between);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var server in new[] { _a, _b })
            {
                await server.KillAsync();
                await load.MoreAsync(Between);
                await server.StartAsync();
                await load.MoreAsync(Between);
            }
        }

        await load.EndAsync();
        Report(load, attempts, 2 * Rounds);
    }

    private void Report(Load load, Attempts attempts, int restarts)
    {
        var (singles, batches, streamed) = load.Answered;
        Assert.True(singles > 0 && batches > 0 && streamed > 0);
        output.WriteLine(
            $"{restarts} restarts; answered: {singles} single calls, {batches} batches, {streamed} documents of {Clients} streams; failed: 0; "
            + $"attempts: {attempts.Made}, of which tried again: {attempts.Failed}");
    }
}
