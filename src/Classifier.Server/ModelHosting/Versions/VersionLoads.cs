using System.Collections.Concurrent;
using Classifier.Modeling.Bundles;
using Classifier.Server.ModelHosting.Metering;

namespace Classifier.Server.ModelHosting.Versions;

/// <summary>
/// Loads versions of a registry: one at a time, on a thread of its own, golden cases replayed. A version that is served already is not loaded
/// again, whatever has become of its files.
/// </summary>
internal sealed class VersionLoads(ModelHost host, ModelMetrics metrics, IHostApplicationLifetime lifetime) : IDisposable
{
    // Far more than a registry has; a bound all the same.
    private const int MostRemembered = 1000;

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly ConcurrentDictionary<string, LoadState> _states = new(StringComparer.Ordinal);

    /// <summary>What became of the last attempt at a folder; null when it succeeded or there was none.</summary>
    public LoadState? StateOf(string folder) => _states.GetValueOrDefault(folder);

    /// <summary>Loads and warms the version in a folder, or gives it as it is served.</summary>
    /// <param name="folder">The version's folder, as <see cref="RealFolder"/> gives it.</param>
    /// <param name="version">The version that it must be.</param>
    /// <param name="cancellation">Ends the wait for others to be loaded; once its own turn has come, it is loaded.</param>
    /// <exception cref="ModelBundleException">It cannot be served.</exception>
    public async Task<HostedModel> LoadAsync(string folder, string version, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (host.Served.FindFolder(folder) is { } served)
                return served;
            if (_states.Count >= MostRemembered)
                _states.Clear();
            _states[folder] = LoadState.Loading;
            var model = await OwnThread.RunAsync(() => Load(folder, version), lifetime.ApplicationStopping);
            _states.TryRemove(folder, out _);
            metrics.Loaded(isGood: true);
            return model;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            _states[folder] = new LoadState(fault.Message);
            metrics.Loaded(isGood: false);
            throw;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static HostedModel Load(string folder, string version)
    {
        var model = ModelBundle.Load(folder);
        return model.Info.Version == version
            ? new HostedModel(model, folder)
            : throw new ModelBundleException(
                Path.Combine(folder, BundleFiles.Manifest), $"says that this is version {model.Info.Version}; its folder is that of {version}");
    }
}
