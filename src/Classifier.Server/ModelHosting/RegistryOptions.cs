using Classifier.Modeling.Bundles;

namespace Classifier.Server.ModelHosting;

/// <summary>
/// What is served beside the default model when that goes by an alias of a registry, <c>models/NAME@ALIAS</c>: section <c>Registry</c> of the settings.
/// Checked on start.
/// </summary>
internal sealed class RegistryOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Registry";

    /// <summary>
    /// Further aliases to follow; what they stand for is loaded as well, and callers may name them. One that does not exist is none. At most 16.
    /// Default: <c>challenger</c>.
    /// </summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>Versions to load on start, so that callers may name them as <c>name/version</c>; at most <see cref="MaximumVersions"/>. Default: none.</summary>
    public IReadOnlyList<string>? Versions { get; init; }

    /// <summary>
    /// How many versions may be loaded by name, beside those of aliases: 1 to 64. One more, and the one goes that was asked for longest ago.
    /// Requests never load: only <see cref="Versions"/> and the registry service do. Default: 2.
    /// </summary>
    public int MaximumVersions { get; init; } = 2;

    /// <summary>
    /// Whether to offer the service <c>classifier.v1.ModelRegistry</c>, by which callers can list, load, promote and roll back. Default: false.
    /// </summary>
    public bool Service { get; init; }

    internal IReadOnlyList<string> FollowedAliases => Aliases ?? [ModelAliases.Challenger];
}
