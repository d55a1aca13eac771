using System.Text.Json;
using System.Text.Json.Serialization;
using Classifier.Cli.Batch;
using Classifier.Cli.Batch.Inputs;
using Classifier.Text.Documents;

namespace Classifier.Cli.Commands.Jobs;

/// <summary>A line of the input, whatever it was read from, as it travels to workers: a JSON object in a line of its own.</summary>
internal sealed record JobLine
{
    [JsonPropertyName("n")]
    public long Number { get; init; }

    [JsonPropertyName("id")]
    public string? Id { get; init; }

    [JsonPropertyName("from")]
    public string? Source { get; init; }

    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>Null when the line is at fault.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    [JsonPropertyName("date")]
    public DateOnly? Date { get; init; }

    [JsonPropertyName("fault")]
    public string? Fault { get; init; }

    [JsonPropertyName("kept")]
    public IReadOnlyList<KeptField>? Kept { get; init; }

    private static JsonSerializerOptions Json { get; } = new(JsonSerializerOptions.Strict)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        // It goes to no browser, and Vietnamese is not to take six bytes a letter.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JobLine Of(BatchLine line, string? source) => new()
    {
        Number = line.Number, Id = line.Id, Source = source ?? line.Source, Title = line.Document?.Title, Text = line.Document?.Body, Date = line.Document?.PublishedOn,
        Fault = line.Fault, Kept = line.Kept.Count > 0 ? line.Kept : null,
    };

    /// <summary>Reads a line that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static BatchLine Read(ReadOnlySpan<byte> utf8)
    {
        var line = JsonSerializer.Deserialize<JobLine>(utf8, Json)!;
        var document = line.Text is null ? null : new Document(line.Title ?? "", line.Text) { Id = line.Id, PublishedOn = line.Date };
        return new BatchLine(line.Number, line.Id, document, line.Fault) { Source = line.Source, Kept = line.Kept ?? [] };
    }

    /// <summary>Appends it with its line end.</summary>
    public void Write(Stream lines)
    {
        JsonSerializer.Serialize(lines, this, Json);
        lines.WriteByte((byte)'\n');
    }
}
