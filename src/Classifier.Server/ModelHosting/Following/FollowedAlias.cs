using Classifier.Modeling.Bundles;
using Classifier.Server.ModelHosting.Versions;

namespace Classifier.Server.ModelHosting.Following;

/// <summary>
/// One alias that is followed: the version it stands for is loaded off to the side, checked, and only then answers. What cannot be served is logged
/// once, tried again later, and changes nothing.
/// </summary>
/// <param name="folder">The registry, <c>models/NAME</c>.</param>
/// <param name="name">The alias.</param>
/// <param name="isDefault">Whether its model answers callers that name none; such an alias must exist.</param>
internal sealed class FollowedAlias(string folder, string name, bool isDefault)
{
    public string Name { get; } = name;

    public bool IsDefault { get; } = isDefault;

    /// <summary>Why it cannot be followed; null when it is.</summary>
    public FollowFailure? Failure { get; private set; }

    /// <summary>The model that answers to it; null for none.</summary>
    public HostedModel? In(ServedModels served) => IsDefault ? served.Default : served.Aliases.GetValueOrDefault(Name);

    /// <summary>Makes what is served what the aliases say.</summary>
    /// <param name="aliases">The aliases as they were read.</param>
    /// <param name="isTold">Whether the file system told of a change: then it is no time to be patient.</param>
    /// <param name="host">What is served.</param>
    /// <param name="loads">Loads it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>What answers since then, and what did before; null when nothing changed.</returns>
    /// <exception cref="ModelBundleException">It cannot be followed.</exception>
    public async Task<(HostedModel? Old, HostedModel? New)?> LookAsync(
        ModelAliases aliases, bool isTold, ModelHost host, VersionLoads loads, CancellationToken cancellation)
    {
        var old = In(host.Served);
        if (!IsDefault && !aliases.Versions.ContainsKey(Name))
        {
            (Target, Failure) = ("", null);
            host.Change(served => served with { Aliases = served.Aliases.Remove(Name) });
            return old is null ? null : (old, null);
        }
        Target = "";
        var version = aliases.Resolve(folder, Name);
        Target = await OwnThread.RunAsync(() => RealFolder.Of(folder, version), cancellation);
        if (old?.Folder == Target)
        {
            Failure = null;
            return null;
        }
        if (Failure is { Pause: > 0 } failure && failure.Target == Target && !isTold)
        {
            Failure = failure with { Pause = failure.Pause - 1 };
            return null;
        }
        var model = await loads.LoadAsync(Target, version, cancellation);
        host.Change(served => Serve(served, model));
        Failure = null;
        return (old, model);
    }

    /// <summary>Notes that a look failed.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>Whether that is news.</returns>
    public bool Fail(string reason)
    {
        var last = Failure;
        Failure = FollowFailure.After(last, Target, reason);
        return !Failure.IsAs(last);
    }

    /// <summary>The folder that the last look found; empty when it found none.</summary>
    private string Target { get; set; } = "";

    private ServedModels Serve(ServedModels served, HostedModel model) => served with
    {
        Default = IsDefault ? model : served.Default,
        Aliases = Name == HostedModel.DefaultAlias ? served.Aliases : served.Aliases.SetItem(Name, model),
    };
}
