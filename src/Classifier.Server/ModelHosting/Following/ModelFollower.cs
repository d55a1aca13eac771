using Classifier.Modeling.Bundles;
using Classifier.Server.ModelHosting.Versions;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting.Following;

/// <summary>
/// Follows the aliases of a registry while the server runs. Calls under way end with the model they began with; nothing that is wrong with a version
/// or the file of aliases ends the following.
/// </summary>
internal sealed class ModelFollower(
    ModelHost host, VersionLoads loads, IOptions<ModelOptions> options, IOptions<RegistryOptions> registry, TimeProvider time, ILogger<ModelFollower> log) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>The registry; null when the model stays.</summary>
    public string? Folder { get; private set; }

    /// <summary>The aliases that are followed, the default's first.</summary>
    public IReadOnlyList<FollowedAlias> Aliases { get; private set; } = [];

    /// <summary>Loads what the aliases stand for now; the default's first.</summary>
    /// <param name="reference">The registry and the default's alias.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="ModelBundleException">There is no default that can be served.</exception>
    public async Task StartAsync(ModelReference reference, CancellationToken cancellation)
    {
        var standard = new FollowedAlias(reference.Folder, reference.Alias!, isDefault: true);
        var aliases = await ReadAsync(reference.Folder, cancellation);
        await standard.LookAsync(aliases, isTold: true, host, loads, cancellation);
        Folder = reference.Folder;
        Aliases =
        [
            standard, .. registry.Value.FollowedAliases.Distinct().Where(alias => alias != standard.Name && alias != HostedModel.DefaultAlias)
                .Select(alias => new FollowedAlias(reference.Folder, alias, isDefault: false)),
        ];
        await LookAsync(isTold: true, cancellation);
    }

    /// <summary>Follows until the server stops; at once without work when there is nothing to follow.</summary>
    public async Task FollowAsync(CancellationToken stopping)
    {
        if (Folder is null)
            return;
        var interval = options.Value.AliasPollInterval;
        using var watch = new AliasWatch(Folder);
        if (watch.Fault is { } fault)
            log.AliasNotWatched(interval.TotalSeconds, fault);
        while (true)
            await LookAsync(await watch.ChangedAsync(interval, stopping), stopping);
    }

    /// <summary>Makes what is served what the aliases say now, as far as it can be.</summary>
    /// <param name="isTold">Whether something is known to have changed.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task LookAsync(bool isTold, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            var (aliases, fault) = await TryReadAsync(cancellation);
            foreach (var alias in Aliases)
                await LookAsync(alias, aliases, fault, isTold, cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task LookAsync(FollowedAlias alias, ModelAliases? aliases, Exception? fault, bool isTold, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        try
        {
            if (aliases is null)
                Fail(alias, fault!);
            else if (await alias.LookAsync(aliases, isTold, host, loads, cancellation) is { } change)
                Tell(alias, change.Old, change.New, time.GetElapsedTime(started));
        }
#pragma warning disable CA1031 // Whatever is wrong with a new version, the old one keeps answering.
        catch (Exception wrong) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Fail(alias, wrong);
        }
    }

    private void Tell(FollowedAlias alias, HostedModel? old, HostedModel? model, TimeSpan took)
    {
        if (model is null)
            log.AliasGone(alias.Name, old!.FullName);
        else if (alias.IsDefault)
            log.ModelReplaced(model.Classifier.Info.Name, model.Classifier.Info.Version, old?.Classifier.Info.Version, took.TotalMilliseconds);
        else
            log.AliasAnswers(model.Classifier.Info.Name, model.Classifier.Info.Version, alias.Name, took.TotalMilliseconds);
    }

    private void Fail(FollowedAlias alias, Exception fault)
    {
        if (!alias.Fail(fault.Message))
            return;
        var unexpected = fault is ModelBundleException ? null : fault;
        if (alias.In(host.Served)?.Classifier.Info is { } model)
            log.ModelKept(alias.Name, model.Name, model.Version, fault.Message, unexpected);
        else
            log.AliasWithoutModel(alias.Name, fault.Message, unexpected);
    }

    private async Task<(ModelAliases? Aliases, Exception? Fault)> TryReadAsync(CancellationToken cancellation)
    {
        try
        {
            return (await ReadAsync(Folder!, cancellation), null);
        }
#pragma warning disable CA1031 // Whatever is wrong with the file, everything stays as it is.
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return (null, fault);
        }
    }

    private static Task<ModelAliases> ReadAsync(string folder, CancellationToken cancellation) => OwnThread.RunAsync(() => ModelAliases.Read(folder), cancellation);
}
