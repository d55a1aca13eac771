using System.Security.Cryptography;
using Classifier.Training.Data;

namespace Classifier.Training.Runs;

/// <summary>What a run learned from and was measured on.</summary>
/// <param name="Files">The files, as they were named.</param>
/// <param name="Labels">Per head and label, how many documents there are to learn from.</param>
/// <param name="HeldOutLabels">The same of those to measure on.</param>
internal sealed record RunData(
    IReadOnlyList<RunDataFile> Files,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Labels,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> HeldOutLabels)
{
    /// <summary>Describes data.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="training">Documents to learn from.</param>
    /// <param name="heldOut">Documents to measure on.</param>
    public static RunData Of(IEnumerable<string> paths, IEnumerable<LabelledDocument> training, IEnumerable<LabelledDocument> heldOut) =>
        new([.. paths.Select(RunDataFile.Of)], Count(training), Count(heldOut));

    private static SortedDictionary<string, IReadOnlyDictionary<string, int>> Count(IEnumerable<LabelledDocument> documents) => new(
        documents.SelectMany(d => d.Labels).GroupBy(l => l.Key).ToDictionary(
            head => head.Key,
            IReadOnlyDictionary<string, int> (head) => new SortedDictionary<string, int>(head.CountBy(l => l.Value).ToDictionary(), StringComparer.Ordinal)),
        StringComparer.Ordinal);
}

/// <summary>A file of data.</summary>
/// <param name="Name">As it was named.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal; empty for a folder.</param>
internal sealed record RunDataFile(string Name, string Hash)
{
    public static RunDataFile Of(string path)
    {
        if (!File.Exists(path))
            return new RunDataFile(path, "");
        using var stream = File.OpenRead(path);
        return new RunDataFile(path, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
