using Microsoft.Extensions.FileSystemGlobbing;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>Finds the files that the values of <c>--input</c> name, in an order that is always the same.</summary>
internal static class InputFiles
{
    /// <summary>Stands for standard input.</summary>
    public const string Standard = "-";

    /// <summary>The paths of files, folders (all files below that have a known ending) and patterns such as <c>2025/**/*.html</c>.</summary>
    /// <exception cref="CannotRunException">A value names nothing.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> values) => [.. values.SelectMany(Find)];

    private static IReadOnlyList<string> Find(string value)
    {
        if (value == Standard || File.Exists(value))
            return [value];
        if (Directory.Exists(value))
            return Known(value);
        if (value.Contains('*', StringComparison.Ordinal))
            return Matching(value);
        throw new CannotRunException($"--input {value}: there is no such file or folder");
    }

    private static string[] Known(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
            .Where(path => InputKinds.Of(path) is not null).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new CannotRunException($"--input {folder}: no file in it ends in .txt, .html, .docx, .pdf, .jsonl, .csv or the like");
    }

    private static string[] Matching(string pattern)
    {
        // What stands before the first part with a star is a folder.
        var parts = pattern.Split('/');
        var fixedParts = parts.TakeWhile(part => !part.Contains('*', StringComparison.Ordinal)).Count();
        var folder = string.Join('/', parts.Take(fixedParts)) is { Length: > 0 } named ? named : pattern.StartsWith('/') ? "/" : ".";
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts.Skip(fixedParts)));
        var found = Directory.Exists(folder) ? matcher.GetResultsInFullPath(folder) : [];
        string[] files = [.. found.Select(path => Short(path, folder)).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new CannotRunException($"--input {pattern}: no file matches");
    }

    private static string Short(string path, string folder) =>
        folder == "." ? Path.GetRelativePath(folder, path) : Path.Combine(folder, Path.GetRelativePath(folder, path));
}
