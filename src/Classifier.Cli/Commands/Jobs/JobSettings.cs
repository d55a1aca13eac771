using System.Text.Json;
using System.Text.Json.Serialization;
using Classifier.Cli.Batch.Outputs;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Commands.Jobs;

/// <summary>How a job's documents are labelled and written, as it travels with each chunk.</summary>
internal sealed record JobSettings(
    int Alternatives, double? MinConfidence, SortedDictionary<string, string[]> Choose, bool Units, bool Header, bool Page, bool Actors, bool Explain, RowSettings Rows)
{
    private const string Csv = "text/csv";
    private const string JsonLines = "application/x-ndjson";

    /// <summary>The heads whose columns a job can write; JSON lines have those of any model.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["level", "topic"];

    /// <summary>How to label.</summary>
    [JsonIgnore]
    public LabellingSettings Labelling => new(
        null, null, Alternatives, MinConfidence, Choose.ToDictionary(head => head.Key, IReadOnlyCollection<string> (head) => head.Value),
        new ExtraFields(Units, Header, Page, Actors), Explain);

    /// <summary>What the output is.</summary>
    [JsonIgnore]
    public string ContentType => Rows.IsCsv ? Csv : JsonLines;

    /// <summary>What a file's name says that it holds; null when it says nothing.</summary>
    public static string? Named(string path) => RowSettings.NamesCsv(path) ? Csv : path.Contains(".json", StringComparison.OrdinalIgnoreCase) ? JsonLines : null;

    /// <exception cref="CannotRunException">There is no column that <paramref name="rows"/> names.</exception>
    public static JobSettings Of(LabellingSettings settings, RowSettings rows)
    {
        rows.Format(Heads);
        return new JobSettings(
            settings.Alternatives,
            settings.MinConfidence,
            new SortedDictionary<string, string[]>(settings.ChosenLabels.ToDictionary(head => head.Key, string[] (head) => [.. head.Value.Order(StringComparer.Ordinal)]), StringComparer.Ordinal),
            settings.Fields.Units, settings.Fields.Header, settings.Fields.Page, settings.Fields.Actors, settings.Explain, rows);
    }

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <exception cref="JsonException">They are not those of this version of the program, which would do something else than was asked for.</exception>
    public static JobSettings Read(string json) => JsonSerializer.Deserialize<JobSettings>(json, JsonSerializerOptions.Strict)!;
}
