using Classifier.Training.Data.Checks;
using Classifier.Training.Data.Suspects;
using Classifier.Training.Evaluation.Slices;
using Classifier.Training.Recipes;

namespace Classifier.Training.Data.Reports;

/// <summary>What labelled documents are like; without their texts.</summary>
/// <param name="Documents">How many there are.</param>
/// <param name="Files">By data file, in order of the files.</param>
/// <param name="Sources">By source, the largest first.</param>
/// <param name="Eras">By era: before or after the reform of 1 July 2025, or unknown.</param>
/// <param name="Heads">By label.</param>
/// <param name="Characters">UTF-16 units of title and body, as given.</param>
/// <param name="Tokens">Tokens of title and body as models read them, without page furniture.</param>
/// <param name="Duplicates">Texts like each other.</param>
/// <param name="Faults">How many faults of each sort.</param>
internal sealed record DataReport(
    int Documents,
    IReadOnlyDictionary<string, int> Files,
    IReadOnlyDictionary<string, int> Sources,
    IReadOnlyDictionary<string, int> Eras,
    IReadOnlyList<HeadCounts> Heads,
    Quantiles Characters,
    Quantiles Tokens,
    DuplicateCounts Duplicates,
    IReadOnlyDictionary<string, int> Faults)
{
    /// <summary>Labels to look at again, by head, the most doubtful first; null when they were not looked for.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Suspect>>? Suspects { get; init; }

    /// <summary>Counts documents.</summary>
    public static DataReport Of(IReadOnlyList<LabelledDocument> documents, DocumentTexts read, DataFaultList faults, Recipe recipe)
    {
        int[] tokens = [.. read.Texts.Select(t => t.Text.Tokens.Length)];
        return new DataReport(
            documents.Count,
            documents.CountBy(d => d.FileName).ToDictionary(),
            Largest(documents.Select(d => d.Source)),
            Largest(read.Texts.AsParallel().AsOrdered().Select(DocumentEra.Of)),
            [.. recipe.Heads.Select(h => CountsOf(h, documents, tokens))],
            Quantiles.Of(documents.Select(d => d.Document.Title.Length + d.Document.Body.Length)),
            Quantiles.Of(tokens),
            DuplicateCounts.Of(documents, read.Clusters),
            faults.All.CountBy(f => f.Kind).OrderBy(k => k.Key).ToDictionary(k => DataFaultKinds.NameOf(k.Key), k => k.Value));
    }

    private static HeadCounts CountsOf(HeadRecipe head, IReadOnlyList<LabelledDocument> documents, int[] tokens)
    {
        var byLabel = documents.Zip(tokens).ToLookup(p => p.First.Labels.GetValueOrDefault(head.Name, ""));
        var labels = head.Labels.Select(l => l.Id).Concat(byLabel.Select(g => g.Key).Where(l => l.Length > 0).Order(StringComparer.Ordinal)).Distinct();
        return new HeadCounts(head.Name, [.. labels.Concat(byLabel.Contains("") ? [""] : []).Select(label => new LabelCounts(
            label,
            byLabel[label].Count(),
            byLabel[label].CountBy(p => p.First.FileName).ToDictionary(),
            Largest(byLabel[label].Select(p => p.First.Source)),
            Quantiles.Of(byLabel[label].Select(p => p.Second))))]);
    }

    private static Dictionary<string, int> Largest(IEnumerable<string> names) =>
        names.CountBy(n => n).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).ToDictionary();
}
