using Classifier.Modeling.Bundles;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting.Versions;

/// <summary>Versions that are served because somebody asked for exactly them: by the settings, or through the registry service.</summary>
internal sealed class ExplicitVersions(ModelHost host, VersionLoads loads, IOptions<RegistryOptions> options, ILogger<ExplicitVersions> log)
{
    /// <summary>Loads a version; when there are too many then, the one that was asked for longest ago goes.</summary>
    /// <param name="modelFolder">The registry.</param>
    /// <param name="version">The version.</param>
    /// <param name="cancellation">Ends the wait for others to be loaded.</param>
    /// <exception cref="ModelBundleException">It cannot be served.</exception>
    public async Task<HostedModel> LoadAsync(string modelFolder, string version, CancellationToken cancellation)
    {
        var model = await loads.LoadAsync(RealFolder.Of(modelFolder, version), version, cancellation);
        host.Change(served => served.WithVersion(model, options.Value.MaximumVersions));
        return model;
    }

    /// <summary>Loads those that the settings name; one that cannot be served is logged and left out.</summary>
    public async Task LoadConfiguredAsync(string modelFolder, CancellationToken cancellation)
    {
        foreach (var version in options.Value.Versions ?? [])
            try
            {
                await LoadAsync(modelFolder, version, cancellation);
            }
#pragma warning disable CA1031 // Whatever is wrong with it, the champion serves.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                log.VersionLeftOut(version, fault.Message);
            }
    }
}
