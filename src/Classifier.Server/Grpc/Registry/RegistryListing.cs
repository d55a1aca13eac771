using Classifier.Contracts.V1;
using Classifier.Modeling.Bundles;
using Classifier.Server.Grpc.Replies;
using Classifier.Server.ModelHosting;
using Classifier.Server.ModelHosting.Following;
using Classifier.Server.ModelHosting.Versions;
using RegistryFolder = Classifier.Modeling.Registry.ModelRegistry;
using State = Classifier.Contracts.V1.RegistryVersion.Types.State;

namespace Classifier.Server.Grpc.Registry;

/// <summary>Lists a registry with what the server has of it.</summary>
internal sealed class RegistryListing(ModelHost host, ModelFollower follower, VersionLoads loads)
{
    /// <exception cref="ModelBundleException">The aliases cannot be read.</exception>
    public ListVersionsResponse Of(RegistryFolder registry)
    {
        var served = host.Served;
        var aliases = ModelAliases.Read(registry.Folder).Versions;
        return new ListVersionsResponse
        {
            Name = registry.Name,
            Versions = { registry.Versions.Select(version => Version(registry, version, served)) },
            Aliases =
            {
                aliases.Keys.Union(follower.Aliases.Select(alias => alias.Name)).Order(StringComparer.Ordinal)
                    .Select(alias => Alias(alias, aliases.GetValueOrDefault(alias), served)),
            },
        };
    }

    /// <summary>The version that answers to an alias; empty when none does or it is not followed.</summary>
    public string Serving(string alias) => Serving(Followed(alias), host.Served);

    private RegistryVersion Version(RegistryFolder registry, string version, ServedModels served)
    {
        var folder = RealFolder.Of(registry.Folder, version);
        var model = served.FindFolder(folder);
        var attempt = loads.StateOf(folder);
        return new RegistryVersion
        {
            Version = version,
            State = model is not null ? State.Serving : attempt is null ? State.Available : attempt.Fault is null ? State.Loading : State.Failed,
            Reason = model is null ? attempt?.Fault ?? "" : "",
            Names = { model is null ? [] : served.NamesOf(model) },
            Metrics = { Metrics(folder) },
        };
    }

    private RegistryAlias Alias(string alias, string? version, ServedModels served)
    {
        var followed = Followed(alias);
        return new RegistryAlias
        {
            Alias = alias, Version = version ?? "", Serving = Serving(followed, served), Reason = followed?.Failure?.Reason ?? "", Followed = followed is not null,
        };
    }

    private FollowedAlias? Followed(string alias) => follower.Aliases.FirstOrDefault(followed => followed.Name == alias);

    private static string Serving(FollowedAlias? alias, ServedModels served) => alias?.In(served)?.Classifier.Info.Version ?? "";

    private static IEnumerable<Metric> Metrics(string folder)
    {
        try
        {
            return ManifestFile.Read(folder).Metrics.Select(ModelInfoWriter.Write);
        }
        catch (ModelBundleException)
        {
            return [];
        }
    }
}
