using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Server.ModelHosting;
using Classifier.Server.ModelHosting.Following;
using Classifier.Server.ModelHosting.Versions;

namespace Classifier.Server.Grpc.Registry;

/// <summary>Does what the registry service is asked for, by the code of <c>classifier-train</c>, and makes the server follow at once.</summary>
internal sealed class RegistryWork(ModelFollower follower, ExplicitVersions versions, ModelHost host, TimeProvider time)
{
    /// <summary>The registry that the default model comes from.</summary>
    /// <exception cref="ModelNotReadyException">No model is loaded yet.</exception>
    /// <exception cref="RegistryRefusedException">It comes from none.</exception>
    public ModelRegistry Open()
    {
        if (host.Current is null)
            throw new ModelNotReadyException();
        return follower.Folder is { } folder
            ? Translate(() => ModelRegistry.Open(folder, time))
            : throw new RegistryRefusedException(["This server's model comes from no registry; set Model:Path to models/NAME@ALIAS."]);
    }

    /// <summary>Loads a version, to be asked for by name.</summary>
    /// <exception cref="ModelNotFoundException">There is no such version.</exception>
    /// <exception cref="RegistryRefusedException">It cannot be served.</exception>
    public async Task<HostedModel> LoadAsync(string version, CancellationToken cancellation)
    {
        var registry = Open();
        var known = await OwnThread.RunAsync(() => registry.Versions, cancellation);
        if (!known.Contains(version))
            throw new ModelNotFoundException(version, known);
        try
        {
            return await versions.LoadAsync(registry.Folder, version, cancellation);
        }
        catch (ModelBundleException fault)
        {
            throw new RegistryRefusedException([fault.Message], fault);
        }
    }

    /// <summary>Moves an alias.</summary>
    /// <param name="move">The move; its wait cannot be ended half-way.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="RegistryRefusedException">It is refused; nothing has changed.</exception>
    /// <exception cref="RegistryBusyException">The registry cannot be written.</exception>
    public async Task<HistoryEntry> MoveAsync(Func<ModelRegistry, HistoryEntry> move, CancellationToken cancellation)
    {
        var registry = Open();
        var entry = await OwnThread.RunAsync(() => Translate(() => move(registry)), cancellation);
        await follower.LookAsync(isTold: true, cancellation);
        return entry;
    }

    private static T Translate<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (RegistryException fault)
        {
            throw new RegistryRefusedException(fault.Faults, fault);
        }
        catch (ModelBundleException fault)
        {
            throw new RegistryRefusedException([fault.Message], fault);
        }
        catch (IOException fault)
        {
            throw new RegistryBusyException(fault);
        }
    }
}
