using System.Collections.Immutable;
using System.Diagnostics;

namespace Classifier.Trials.Servers;

/// <summary>Reads a server's memory every so often until it is stopped.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client = new();
    private readonly ServerUnderTrial _server;
    private readonly Task _watching;
    private ImmutableList<ServerMemory> _readings = [];

    public MemoryWatch(ServerUnderTrial server, TimeSpan every)
    {
        _server = server;
        _watching = WatchAsync(every);
    }

    /// <summary>The readings so far, oldest first.</summary>
    public ImmutableList<ServerMemory> Readings => _readings;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _client.Dispose();
        _stop.Dispose();
    }

    private async Task WatchAsync(TimeSpan every)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            while (true)
            {
                _readings = _readings.Add(await ServerMemory.ReadAsync(_server, _client, Stopwatch.GetElapsedTime(started), _stop.Token));
                await Task.Delay(every, _stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException && !_server.IsAlive)
        {
            // A dead server has no memory; the trial itself says that it died.
        }
    }
}
