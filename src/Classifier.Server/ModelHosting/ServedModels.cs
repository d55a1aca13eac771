using System.Collections.Immutable;

namespace Classifier.Server.ModelHosting;

/// <summary>All models that answer at one moment. Immutable: a call sees one such state, never half a change.</summary>
internal sealed record ServedModels
{
    /// <summary>Nothing is served.</summary>
    public static ServedModels None { get; } = new();

    /// <summary>What answers callers that name no model; null before the first is warm.</summary>
    public HostedModel? Default { get; init; }

    /// <summary>What answers to an alias of the registry, by alias; the default's only when it is called otherwise than <see cref="HostedModel.DefaultAlias"/>.</summary>
    public ImmutableSortedDictionary<string, HostedModel> Aliases { get; init; } = ImmutableSortedDictionary.Create<string, HostedModel>(StringComparer.Ordinal);

    /// <summary>Versions that were loaded to be asked for as <c>name/version</c>, whatever alias stands for them.</summary>
    public ImmutableList<HostedModel> Versions { get; init; } = [];

    /// <summary>Every model once.</summary>
    public IEnumerable<HostedModel> All => (Default is null ? [] : new[] { Default }).Concat(Aliases.Values).Concat(Versions).Distinct();

    /// <summary>Everything that a caller may write, in the order to show it.</summary>
    public IEnumerable<string> Names => All.SelectMany(NamesOf).Distinct();

    /// <summary>What a caller may write to reach a model: aliases first.</summary>
    public IEnumerable<string> NamesOf(HostedModel model) =>
    [
        .. ReferenceEquals(model, Default) ? new[] { HostedModel.DefaultAlias } : [],
        .. Aliases.Where(alias => ReferenceEquals(alias.Value, model)).Select(alias => alias.Key),
        model.FullName,
    ];

    /// <summary>The model that a name leads to; null when none does.</summary>
    /// <param name="name">An alias or <c>name/version</c>; empty for the default.</param>
    public HostedModel? Find(string name) =>
        name.Length == 0 || name == HostedModel.DefaultAlias ? Default
        : Aliases.TryGetValue(name, out var model) ? model
        : All.FirstOrDefault(known => known.FullName == name);

    /// <summary>The model loaded from a folder; null when there is none.</summary>
    public HostedModel? FindFolder(string folder) => All.FirstOrDefault(model => model.Folder == folder);

    /// <summary>The same with one more version; when there are too many, those go that were asked for longest ago.</summary>
    /// <param name="model">The version.</param>
    /// <param name="maximum">How many there may be: 1 or more.</param>
    public ServedModels WithVersion(HostedModel model, int maximum)
    {
        var others = Versions.Remove(model);
        return this with { Versions = [.. others.OrderByDescending(v => v.LastAsked).Take(maximum - 1).OrderBy(others.IndexOf), model] };
    }
}
