namespace Classifier.Training.Data;

/// <summary>Where texts are kept.</summary>
internal static class TextFiles
{
    /// <summary>The file itself, or the JSON lines, plain or gzip, in a folder, in the order of their names.</summary>
    public static IEnumerable<string> In(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.jsonl*").Order(StringComparer.Ordinal) : [path];
}
