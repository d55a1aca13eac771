using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;

namespace Classifier.Training.Evaluation.Reports;

/// <summary>Answers as JSON lines, one document each, without its text: for other tools to compare models by.</summary>
internal static class PredictionLines
{
    /// <summary>The line of one document, without a line feed; a head without a label or arguable labels has null and an empty list there.</summary>
    public static string Format(Scored scored) => JsonSerializer.Serialize(Of(scored), BundleFiles.Json);

    /// <summary>What was answered to one document.</summary>
    public static PredictionLine Of(Scored scored) => new(
        scored.Document.Id,
        scored.Document.Source,
        scored.Prediction.Heads.ToDictionary(h => h.Head, h => new PredictedHead(
            scored.Document.Labels.GetValueOrDefault(h.Head),
            scored.Document.Arguable.GetValueOrDefault(h.Head, []),
            h.Best.Label,
            h.Abstained,
            h.Secondary?.Label,
            h.Ranked.ToDictionary(s => s.Label, s => Math.Round(s.Probability, 6)))));

    /// <summary>Reads what <see cref="Format"/> wrote.</summary>
    /// <param name="path">A <c>.jsonl</c> or <c>.jsonl.gz</c> file.</param>
    /// <exception cref="DataException">It cannot be read, some lines are no answers, or answer a document once more; all are listed.</exception>
    public static IReadOnlyList<PredictionLine> Read(string path)
    {
        var lines = new Dictionary<string, int>();
        return JsonlDocuments.Read(path, (bytes, place) =>
        {
            var line = JsonSerializer.Deserialize<PredictionLine>(bytes.Span, BundleFiles.Json)
                ?? throw new FormatException("null in place of the answers to a document");
            return lines.TryAdd(line.Id, place.Line) ? line : throw new FormatException($"document {line.Id} was answered in line {lines[line.Id]} already");
        });
    }
}
