namespace Classifier.Architecture.Tests.Repositories;

/// <summary>A text file of the repository.</summary>
/// <param name="Path">From the root, with forward slashes.</param>
/// <param name="Content">All of it.</param>
internal sealed record RepositoryFile(string Path, string Content)
{
    /// <summary>The file's name without folders and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool IsUnder(params ReadOnlySpan<string> folders)
    {
        foreach (var folder in folders)
        {
            if (Path.StartsWith(folder + "/", StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
