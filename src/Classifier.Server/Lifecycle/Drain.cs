using Classifier.Server.ModelHosting;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Lifecycle;

/// <summary>
/// What happens between SIGTERM and the end: health checks say NOT_SERVING at once; for the grace calls are answered as usual; then streams end
/// (<see cref="StreamEnd"/>), which their clients get a moment to read, and Kestrel takes no new calls and waits for those under way, up to the limit.
/// </summary>
/// <remarks>A server that never had a model has nobody to wait for. The host stops in this order: <see cref="StoppingAsync"/> of all services, then the web server, then the other services.</remarks>
internal sealed class Drain(
    ModelHost models, OpenStreams streams, IOptions<LifecycleOptions> options, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<Drain> log)
    : IHostedLifecycleService, IDisposable
{
    // Kestrel closes a connection when its last call has ended. .NET's client then loses what it has received of a stream but not yet read.
    private static readonly TimeSpan ReadingTime = TimeSpan.FromMilliseconds(250);

    private readonly CancellationTokenSource _streamsEnd = new();
    private readonly Lock _lock = new();
    private Task? _drained;

    /// <summary>Cancelled when the grace is over: streams accept nothing more.</summary>
    public CancellationToken StreamsEnd => _streamsEnd.Token;

    /// <summary>Waits for the grace to pass. Whoever runs the host may stop it more than once; it drains once.</summary>
    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _drained ??= DrainAsync(cancellationToken);
        }
    }

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (models.Current is null)
            return Task.CompletedTask;
        if (cancellationToken.IsCancellationRequested)
            log.LimitPassed(options.Value.DrainLimit.TotalSeconds);
        else
            log.Drained();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _streamsEnd.Dispose();

    private async Task DrainAsync(CancellationToken cancellationToken)
    {
        // What follows must not run within the lock: it calls whoever waits for the stop.
        await Task.Yield();
        // A host that is stopped from inside comes here first; on a signal this has been done.
        lifetime.StopApplication();
        if (models.Current is not null)
        {
            var (grace, limit) = (options.Value.DrainGrace, options.Value.DrainLimit);
            log.Draining(grace.TotalSeconds, limit.TotalSeconds);
            // Whoever cancels this does not want to wait.
            await Task.Delay(grace, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        var streamsEnded = streams.UntilNone();
        await _streamsEnd.CancelAsync();
        if (streamsEnded is null)
            return;
        await streamsEnded.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(ReadingTime, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
