using System.Security.Cryptography;
using System.Text;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Runs;

/// <summary>What a run was given: <c>data.json</c>.</summary>
/// <param name="Files">The data files.</param>
/// <param name="Heads">For each head and label, how many documents carry it.</param>
internal sealed record RunData(IReadOnlyList<RunDataFile> Files, IReadOnlyDictionary<string, IReadOnlyDictionary<string, LabelCount>> Heads)
{
    /// <summary>Counts labels.</summary>
    /// <param name="files">The data files.</param>
    /// <param name="recipe">Its heads and labels.</param>
    /// <param name="training">Documents to train on.</param>
    /// <param name="heldOut">Documents to measure on.</param>
    public static RunData Of(IReadOnlyList<RunDataFile> files, Recipe recipe, IReadOnlyList<LabelledDocument> training, IReadOnlyList<LabelledDocument> heldOut)
    {
        return new RunData(files, recipe.Heads.ToDictionary(h => h.Name, IReadOnlyDictionary<string, LabelCount> (h) =>
        {
            var (trained, measured) = (Count(training, h.Name), Count(heldOut, h.Name));
            return h.Labels.ToDictionary(l => l.Id, l => new LabelCount(trained.GetValueOrDefault(l.Id), measured.GetValueOrDefault(l.Id)));
        }));
    }

    private static Dictionary<string, int> Count(IReadOnlyList<LabelledDocument> documents, string head) =>
        documents.Where(d => d.Labels.ContainsKey(head)).CountBy(d => d.Labels[head]).ToDictionary();
}

/// <summary>How many documents carry a label.</summary>
/// <param name="Train">Of those to train on.</param>
/// <param name="HeldOut">Of those to measure on.</param>
internal sealed record LabelCount(int Train, int HeldOut);

/// <summary>A data file.</summary>
/// <param name="Path">As it was given; an absolute path is cut to the file's name, since it may tell who was at work.</param>
/// <param name="HeldOut">Whether its documents are to measure on.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal; of a folder, of the names and hashes of all files in it.</param>
/// <param name="Documents">How many documents it has.</param>
/// <param name="Weight">What each of them weighs.</param>
internal sealed record RunDataFile(string Path, bool HeldOut, string Sha256, int Documents, double Weight)
{
    /// <summary>Reads the file once for its hash.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static RunDataFile Of(LabelledFile file) => new(
        System.IO.Path.IsPathRooted(file.Path) ? System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(file.Path)) : file.Path,
        file.HeldOut, Convert.ToHexStringLower(Directory.Exists(file.Path) ? HashOfFolder(file.Path) : HashOfFile(file.Path)), file.Documents, file.Weight);

    private static byte[] HashOfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return SHA256.HashData(stream);
    }

    private static byte[] HashOfFolder(string path) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
        Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => (Name: System.IO.Path.GetRelativePath(path, file).Replace('\\', '/'), File: file))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => $"{Convert.ToHexStringLower(HashOfFile(f.File))} {f.Name}\n"))));
}
