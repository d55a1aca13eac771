using System.Text.Json;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Commands.Jobs;

/// <summary>How a job's documents are labelled, as it travels with each chunk.</summary>
internal sealed record JobSettings(
    int Alternatives, double? MinConfidence, SortedDictionary<string, string[]> Choose, bool Units, bool Header, bool Page, bool Actors, bool Explain)
{
    public static JobSettings Of(LabellingSettings settings) => new(
        settings.Alternatives,
        settings.MinConfidence,
        new SortedDictionary<string, string[]>(settings.ChosenLabels.ToDictionary(head => head.Key, string[] (head) => [.. head.Value.Order(StringComparer.Ordinal)]), StringComparer.Ordinal),
        settings.Fields.Units, settings.Fields.Header, settings.Fields.Page, settings.Fields.Actors, settings.Explain);

    public string ToJson() => JsonSerializer.Serialize(this);

    public static LabellingSettings Read(string json)
    {
        var settings = JsonSerializer.Deserialize<JobSettings>(json)!;
        return new LabellingSettings(
            null, null, settings.Alternatives, settings.MinConfidence, settings.Choose.ToDictionary(head => head.Key, IReadOnlyCollection<string> (head) => head.Value),
            new ExtraFields(settings.Units, settings.Header, settings.Page, settings.Actors), settings.Explain);
    }
}
