namespace Classifier.Architecture.Tests.Repositories;

/// <summary>The files that the rules read: C#, project files, the solution and the decisions. Samples in memory look the same.</summary>
internal sealed class Repository(params IReadOnlyList<RepositoryFile> files)
{
    public const string SolutionPath = "Classifier.sln";
    public const string DecisionsPath = "docs/decisions.md";

    private static readonly string[] SkippedFolders = ["artifacts", "obj", "bin", ".git", "node_modules"];

    private static readonly Lazy<Repository> OnDisk = new(() => Load(FindRoot(AppContext.BaseDirectory)));

    /// <summary>The repository these tests were built from.</summary>
    public static Repository Current => OnDisk.Value;

    public IEnumerable<RepositoryFile> Sources => files.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal));

    public IEnumerable<RepositoryFile> Projects => files.Where(f => f.Path.EndsWith(".csproj", StringComparison.Ordinal));

    /// <summary>The Markdown files that people read.</summary>
    public IEnumerable<RepositoryFile> Guides => files.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal));

    /// <summary>The content of a file, or an empty string when there is none.</summary>
    public string Read(string path) => files.FirstOrDefault(f => f.Path == path)?.Content ?? "";

    /// <summary>Whether a path from the root of the repository on disk is a file or folder.</summary>
    public static bool Exists(string path) => Path.Exists(Path.Combine(FindRoot(AppContext.BaseDirectory), path));

    private static Repository Load(string root) => new([.. Walk(root)
        .Select(path => new RepositoryFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
        .OrderBy(file => file.Path, StringComparer.Ordinal)]);

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder)
        .Where(path => Path.GetExtension(path) is ".cs" or ".csproj" or ".sln" or ".md")
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(sub => !SkippedFolders.Contains(Path.GetFileName(sub)))
            .SelectMany(Walk));

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, SolutionPath)))
                return at.FullName;
        }
        throw new DirectoryNotFoundException($"No {SolutionPath} in {folder} or above it.");
    }
}
