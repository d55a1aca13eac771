using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Evaluation.Comparisons;

/// <summary>The files with a model's answers, by the name of the documents they answer.</summary>
internal static class AnswerSets
{
    private const string Lines = ".jsonl";

    /// <summary>Finds the files of a run folder (in its <c>predictions</c>), of a folder of such files, or the one that is named itself.</summary>
    /// <exception cref="DataException">There is none.</exception>
    public static IReadOnlyDictionary<string, string> Find(string path)
    {
        if (File.Exists(path))
            return new Dictionary<string, string> { [NameOf(path)] = path };
        if (!Directory.Exists(path))
            throw new DataException(path, ["there is no such file or folder"]);
        if (File.Exists(Path.Combine(path, BundleFiles.Manifest)))
            throw new DataException(path, ["is a bundle, which holds no answers: name documents to ask it with --data"]);
        var predictions = Path.Combine(path, "predictions");
        var files = Directory.EnumerateFiles(Directory.Exists(predictions) ? predictions : path).Where(IsLines).ToDictionary(NameOf);
        return files.Count > 0 ? files : throw new DataException(
            path, ["holds no answers: name a run folder with predictions/*.jsonl, a file of evaluate --predictions, or a bundle with --data"]);
    }

    /// <summary>Which files to hold against each other: those of one name, or the only ones, whatever their names.</summary>
    /// <returns>The name of the documents, the first's file and the second's.</returns>
    /// <exception cref="DataException">No name stands on both sides.</exception>
    public static IReadOnlyList<(string Name, string First, string Second)> Pair(string first, string second)
    {
        var (one, other) = (Find(first), Find(second));
        if (one.Count == 1 && other.Count == 1)
            return [(other.Keys.Single(), one.Values.Single(), other.Values.Single())];
        (string, string, string)[] pairs =
            [.. one.Where(o => other.ContainsKey(o.Key)).OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => (o.Key, o.Value, other[o.Key]))];
        return pairs.Length > 0 ? pairs : throw new DataException(
            second, [$"answers {Names(other)}, but {first} answers {Names(one)}: name two files if they hold the same documents"]);
    }

    private static bool IsLines(string path) => path.EndsWith(Lines, StringComparison.Ordinal) || path.EndsWith(Lines + ".gz", StringComparison.Ordinal);

    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        return name.LastIndexOf(Lines, StringComparison.Ordinal) is > 0 and var end ? name[..end] : name;
    }

    private static string Names(IReadOnlyDictionary<string, string> sets) => string.Join(", ", sets.Keys.Order(StringComparer.Ordinal).Select(n => $"'{n}'"));
}
