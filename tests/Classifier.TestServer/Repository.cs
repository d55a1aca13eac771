namespace Classifier.TestServer;

/// <summary>Where the sources are, seen from the folder that the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Classifier.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The wire contract.</summary>
    public static string Protos { get; } = Path.Combine(Root, "protos");

    /// <summary>The folder of a project under <c>tests</c>.</summary>
    public static string TestProject(string name) => Path.Combine(Root, "tests", name);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Classifier.sln")))
            directory = directory.Parent ?? throw new InvalidOperationException("Classifier.sln is not above the tests.");
        return directory.FullName;
    }
}
