namespace Classifier.Server.Grpc.Registry;

/// <summary>Something is asked of the registry that is not to be done as things are.</summary>
/// <param name="reasons">All reasons; not empty.</param>
/// <param name="inner">What refused it.</param>
internal sealed class RegistryRefusedException(IReadOnlyList<string> reasons, Exception? inner = null) : Exception(Text(reasons), inner)
{
    // Errors travel in HTTP/2 headers, which clients bound at some kilobytes.
    private const int MostTold = 5;

    /// <summary>The first reasons.</summary>
    public IReadOnlyList<string> Reasons { get; } = [.. reasons.Take(MostTold)];

    private static string Text(IReadOnlyList<string> reasons) =>
        string.Join("; ", reasons.Take(MostTold)) + (reasons.Count > MostTold ? $"; and {reasons.Count - MostTold} more" : "");
}
