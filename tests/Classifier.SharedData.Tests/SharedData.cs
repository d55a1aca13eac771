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
        Environment.GetEnvironmentVariable(Override) ?? Path.Combine(RepositoryRoot(), "..", "shared"), "data");

    public static bool Exists => System.IO.Directory.Exists(Directory);

    /// <summary>Files of a folder of the data, in the order of their names.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [.. System.IO.Directory.GetFiles(Path.Combine(Directory, folder), pattern).Order(StringComparer.Ordinal)];

    private static string RepositoryRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Classifier.sln")))
            at = at.Parent ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Classifier.sln.");
        return at.FullName;
    }
}
