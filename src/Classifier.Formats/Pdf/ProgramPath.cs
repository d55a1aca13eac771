namespace Classifier.Formats.Pdf;

/// <summary>Programs of the system.</summary>
internal static class ProgramPath
{
    /// <summary>
    /// The full path of a program, or null. Only absolute folders are looked at, never the current one, where a file of that name may lie
    /// among the documents.
    /// </summary>
    public static string? Find(string program, string? path) => (path ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
