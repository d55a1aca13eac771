using System.Text.Json;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Evaluation.Reports;

/// <summary>Answers as JSON lines, one document each, without its text: for other tools to compare models by.</summary>
internal static class PredictionLines
{
    /// <summary>The line of one document, without a line feed; a head without a label or arguable labels has null and an empty list there.</summary>
    public static string Format(Scored scored) => JsonSerializer.Serialize(
        new
        {
            scored.Document.Id,
            scored.Document.Source,
            Heads = scored.Prediction.Heads.ToDictionary(h => h.Head, h => new
            {
                Label = scored.Document.Labels.GetValueOrDefault(h.Head),
                Also = scored.Document.Arguable.GetValueOrDefault(h.Head, []),
                Answer = h.Best.Label,
                h.Abstained,
                Second = h.Secondary?.Label,
                Probabilities = h.Ranked.ToDictionary(s => s.Label, s => Math.Round(s.Probability, 6)),
            }),
        },
        BundleFiles.Json);
}
