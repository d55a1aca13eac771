namespace Classifier.EndToEnd.Tests;

/// <summary>Where the sources are, seen from the test's assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Protos { get; } = Path.Combine(Root, "protos");

    public static string Tests { get; } = Path.Combine(Root, "tests", "EndToEnd.Tests");

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Classifier.sln")))
            directory = directory.Parent ?? throw new InvalidOperationException("Classifier.sln is not above the tests.");
        return directory.FullName;
    }
}
