using System.Globalization;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Labelling.Corrections;

/// <summary>
/// Reads the corrections that the service exports: <c>{"id", "heads": {"level": "commune"}, "who", "at", "comment", "model_version"}</c> a line.
/// </summary>
internal static class CorrectionFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">JSON lines.</param>
    /// <param name="heads">The heads that there are.</param>
    /// <param name="recipe">Knows the labels of each; null to take any.</param>
    /// <exception cref="DataException">
    /// The file cannot be read, or a line is no correction, has no time, or names what there is not; all faults with their lines, from 1.
    /// </exception>
    public static IReadOnlyList<Correction> Read(string path, IReadOnlyCollection<string> heads, Recipe? recipe) =>
        [.. JsonLines.Read<CorrectionLine>(path, line => Faults(line, heads, recipe)).SelectMany(line => line.Heads.Select(h => new Correction(
            line.Id, h.Key, h.Value, line.Who ?? "", TimeOf(line.At)!.Value, line.Comment ?? "")))];

    /// <summary>A day or a time of it, as tables and exports have them; null when it is neither.</summary>
    internal static DateTimeOffset? TimeOf(string text) => DateTimeOffset.TryParseExact(
        text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    private static IEnumerable<string> Faults(CorrectionLine line, IReadOnlyCollection<string> heads, Recipe? recipe)
    {
        if (!LabelLines.CanBeId(line.Id))
            yield return "the id is empty, or holds a tab or the end of a line";
        if (TimeOf(line.At) is null)
            yield return $"'at' is '{line.At}', not a time like 2026-11-22T10:30:00Z";
        if (line.Heads.Count == 0)
            yield return "no head is corrected";
        foreach (var (head, label) in line.Heads)
        {
            var labels = recipe?.Heads.FirstOrDefault(h => h.Name == head)?.Labels;
            if (!heads.Contains(head))
                yield return $"there is no head '{head}'; there are {string.Join(", ", heads)}";
            else if (labels?.All(l => l.Id != label) ?? (!LabelLines.CanBeId(label) || label.AsSpan().ContainsAny(',', ':')))
                yield return $"head '{head}' has no label '{label}'";
        }
    }
}
