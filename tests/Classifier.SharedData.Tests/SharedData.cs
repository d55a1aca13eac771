using Classifier.TestServer;

namespace Classifier.SharedData.Tests;

/// <summary>
/// The data that stands beside the repository in <c>../shared/data</c>, or in <c>data</c> of the folder that the environment variable
/// <c>CLASSIFIER_SHARED</c> names. It is not part of the repository, because its texts are not ours to publish.
/// </summary>
internal static class SharedData
{
    private const string Override = "CLASSIFIER_SHARED";

    /// <summary>Where the data should be.</summary>
    public static string Directory { get; } = Path.Combine(
        Environment.GetEnvironmentVariable(Override) ?? Path.Combine(Repository.Root, "..", "shared"), "data");

    /// <summary>
    /// Why tests that need the data are to be skipped; null when they are to run: the data is there, or this is continuous integration
    /// (<c>CI=true</c>), where missing data must fail.
    /// </summary>
    public static string? SkipReason { get; } =
        System.IO.Directory.Exists(Directory) || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : "needs ../shared/data, not found";

    /// <summary>Path of a file or folder of the data.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Directory, .. parts]);

    /// <summary>Files of a folder of the data, in the order of their names.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [.. System.IO.Directory.GetFiles(PathOf(folder), pattern).Order(StringComparer.Ordinal)];
}
