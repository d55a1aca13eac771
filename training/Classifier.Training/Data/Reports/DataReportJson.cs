using System.Text.Json;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Data.Reports;

/// <summary>A <see cref="DataReport"/> in JSON, for other tools; suspects by id and place, without texts.</summary>
internal static class DataReportJson
{
    /// <summary>Formats a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="suspects">How many suspects of each head to list.</param>
    public static string Format(DataReport report, int suspects) => JsonSerializer.Serialize(
        new
        {
            report.Documents,
            report.Files,
            report.Sources,
            report.Eras,
            report.Heads,
            report.Characters,
            report.Tokens,
            report.Duplicates,
            report.Faults,
            Suspects = report.Suspects?.ToDictionary(h => h.Key, h => new
            {
                Count = h.Value.Count,
                Documents = h.Value.Take(suspects).Select(s => new
                {
                    s.Document.Id,
                    File = s.Document.Place?.File,
                    Line = s.Document.Place?.Line,
                    s.Label,
                    Probability = Math.Round(s.Probability, 6),
                    s.Other,
                    OtherProbability = Math.Round(s.OtherProbability, 6),
                }),
            }),
        },
        BundleFiles.Json) + "\n";
}
