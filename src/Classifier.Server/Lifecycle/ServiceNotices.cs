using System.Globalization;
using Classifier.Server.ModelHosting;
using Microsoft.Extensions.Hosting.Systemd;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Lifecycle;

/// <summary>
/// Tells systemd (<c>Type=notify</c>): READY=1 when the first model is warm, STOPPING=1 and how long that may take when the drain begins, and
/// WATCHDOG=1 twice in each <c>WatchdogSec</c>. Does nothing where <c>NOTIFY_SOCKET</c> is not set.
/// </summary>
internal sealed class ServiceNotices(
    ISystemdNotifier systemd, ServingState state, IHostApplicationLifetime lifetime, IOptions<LifecycleOptions> options, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!systemd.IsEnabled)
            return;
        using var stopping = lifetime.ApplicationStopping.Register(() => systemd.Notify(Stopping()));
        var watchdog = WatchAsync(stoppingToken);
        for (var reading = state.Current; !reading.IsReady; reading = state.Current)
            await reading.Superseded.WaitAsync(stoppingToken);
        systemd.Notify(ServiceState.Ready);
        await watchdog;
    }

    private ServiceState Stopping() => new(string.Create(
        CultureInfo.InvariantCulture,
        $"STOPPING=1\nEXTEND_TIMEOUT_USEC={(long)(options.Value.DrainGrace + options.Value.DrainLimit + TimeSpan.FromSeconds(5)).TotalMicroseconds}"));

    /// <summary>From the thread pool, as calls are: when that is stuck the notices stay away and systemd restarts the service.</summary>
    private async Task WatchAsync(CancellationToken stopping)
    {
        if (!long.TryParse(Environment.GetEnvironmentVariable("WATCHDOG_USEC"), CultureInfo.InvariantCulture, out var microseconds) || microseconds < 2000)
            return;
        using var timer = new PeriodicTimer(TimeSpan.FromMicroseconds(microseconds / 2), time);
        while (await timer.WaitForNextTickAsync(stopping))
            systemd.Notify(new ServiceState("WATCHDOG=1"));
    }
}
