using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting;

/// <summary>
/// Follows an alias that is moved while the server runs: loads the version it stands for off to the side, checks it, and only then lets it answer.
/// Calls under way end with the model they began with. What cannot be served is logged, tried again later, and changes nothing.
/// </summary>
internal sealed class ModelFollower(
    IModelLoader loader, ModelHost host, IOptions<ModelOptions> options, TimeProvider time, ILogger<ModelFollower> log)
{
    private const int LongestPause = 64;

    /// <summary>Follows until the server stops; at once without work when the model goes by no alias.</summary>
    /// <param name="served">The version folder whose model answers; null when it goes by no alias.</param>
    /// <param name="stopping">Ends it.</param>
    public async Task FollowAsync(string? served, CancellationToken stopping)
    {
        if (served is null)
            return;
        var interval = options.Value.AliasPollInterval;
        using var watch = new AliasWatch(Path.GetDirectoryName(served)!);
        if (watch.Fault is { } fault)
            log.AliasNotWatched(interval.TotalSeconds, fault);
        var failure = Failure.None;
        while (true)
        {
            if (await watch.ChangedAsync(interval, stopping))
                failure = failure with { Pause = 0 };
            (served, failure) = await LookAsync(served, failure, stopping);
        }
    }

    private async Task<(string Served, Failure Failure)> LookAsync(string served, Failure failure, CancellationToken stopping)
    {
        var target = "";
        try
        {
            target = loader.FindTarget() ?? served;
            if (target == served)
                return (served, Failure.None);
            if (target == failure.Target && failure.Pause > 0)
                return (served, failure with { Pause = failure.Pause - 1 });
            await ReplaceAsync(stopping);
            return (target, Failure.None);
        }
#pragma warning disable CA1031 // Whatever is wrong with a new version, the old one keeps answering.
        catch (Exception fault) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return (served, Next(failure, target, fault));
        }
    }

    private async Task ReplaceAsync(CancellationToken stopping)
    {
        var started = time.GetTimestamp();
        var model = new HostedModel(await Task.Run(loader.Load, stopping));
        var old = host.Current?.Classifier.Info;
        host.Serve(model);
        log.ModelReplaced(
            model.Classifier.Info.Name, model.Classifier.Info.Version, old?.Version, time.GetElapsedTime(started).TotalMilliseconds);
    }

    // Each time it waits twice as long; the log hears of it once.
    private Failure Next(Failure last, string target, Exception fault)
    {
        var next = new Failure(target, fault.Message, target == last.Target ? Math.Min(Math.Max(1, 2 * last.Longest), LongestPause) : 1);
        if ((last.Target, last.Reason) != (next.Target, next.Reason))
        {
            var model = host.Current?.Classifier.Info;
            log.ModelKept(model?.Name, model?.Version, fault.Message, fault is ModelBundleException ? null : fault);
        }
        return next;
    }

    /// <summary>A version that could not be served.</summary>
    /// <param name="Target">Its folder; empty when the alias could not be read.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Longest">How many looks are passed over before it is tried again.</param>
    private sealed record Failure(string? Target, string Reason, int Longest)
    {
        public static Failure None { get; } = new(null, "", 0);

        /// <summary>How many of them are left.</summary>
        public int Pause { get; init; } = Longest;
    }
}
