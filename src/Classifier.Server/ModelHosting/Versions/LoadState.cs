namespace Classifier.Server.ModelHosting.Versions;

/// <summary>What became of the last attempt to load a version that is not served.</summary>
/// <param name="Fault">Why it failed; null while it is under way.</param>
internal sealed record LoadState(string? Fault)
{
    /// <summary>It is under way.</summary>
    public static LoadState Loading { get; } = new((string?)null);
}
