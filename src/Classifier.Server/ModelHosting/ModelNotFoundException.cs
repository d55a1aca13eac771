namespace Classifier.Server.ModelHosting;

/// <summary>A caller asked for a model that this server does not have.</summary>
internal sealed class ModelNotFoundException(string name, IReadOnlyList<string> known)
    : Exception($"This server has no such model; it has {string.Join(", ", known)}.")
{
    /// <summary>What the caller asked for.</summary>
    public string Name { get; } = name;
}
