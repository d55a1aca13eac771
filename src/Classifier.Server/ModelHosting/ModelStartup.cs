using Classifier.Modeling.Bundles;
using Classifier.Server.ModelHosting.Following;
using Classifier.Server.ModelHosting.Versions;

namespace Classifier.Server.ModelHosting;

/// <summary>
/// Loads the first model while the server begins to listen, so that probes get an answer, and then follows its aliases. When there is no first
/// model there is nothing to serve: the server stops and its exit code is <see cref="FailureExitCode"/>.
/// </summary>
internal sealed class ModelStartup(
    IModelLoader loader,
    ModelHost host,
    ServingState state,
    ModelFollower follower,
    ExplicitVersions versions,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<ModelStartup> log) : BackgroundService
{
    /// <summary>The process's exit code when no model could be loaded.</summary>
    public const int FailureExitCode = 1;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var draining = lifetime.ApplicationStopping.Register(() => state.Set(isReady: false));
        var started = time.GetTimestamp();
        var loading = LoadAsync(stoppingToken);
        await ListeningAsync(stoppingToken);
        try
        {
            var model = await loading;
            LeaveNoRubbish();
            state.Set(isReady: !lifetime.ApplicationStopping.IsCancellationRequested);
            log.ModelReady(
                model.Classifier.Info.Name, model.Classifier.Info.Version, time.GetElapsedTime(started).TotalMilliseconds);
            await follower.FollowAsync(stoppingToken);
            await Task.Delay(Timeout.InfiniteTimeSpan, time, stoppingToken);
        }
        catch (ModelBundleException fault)
        {
            log.ModelCannotBeLoaded(fault.Message);
            Environment.ExitCode = FailureExitCode;
            lifetime.StopApplication();
        }
    }

    private async Task<HostedModel> LoadAsync(CancellationToken stoppingToken)
    {
        if (await OwnThread.RunAsync(loader.FindAlias, stoppingToken) is { } alias)
        {
            await follower.StartAsync(alias, stoppingToken);
            await versions.LoadConfiguredAsync(alias.Folder, stoppingToken);
        }
        else
            host.Serve(new HostedModel(await OwnThread.RunAsync(loader.Load, stoppingToken)));
        return host.Current!;
    }

    /// <summary>Gives the memory back that loading took and serving will not need, before anybody waits for an answer.</summary>
    private static void LeaveNoRubbish() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private async Task ListeningAsync(CancellationToken stoppingToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);
    }
}
