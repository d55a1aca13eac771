using System.Globalization;
using System.Text.Json;
using Classifier.Text.Documents;

namespace Classifier.Cli.Batch;

/// <summary>Reads a document from a JSON object with <c>id</c>, <c>text</c>, and optionally <c>title</c> and <c>date</c>.</summary>
internal static class BatchLineParser
{
    /// <summary>Reads a line. Properties it does not know are ignored; null counts as absent.</summary>
    /// <param name="number">The line's number, from 1.</param>
    /// <param name="utf8">Its bytes; null when it was too long to keep.</param>
    public static BatchLine Parse(long number, byte[]? utf8)
    {
        string? id = null;
        try
        {
            if (utf8 is null)
                throw new FormatException($"is longer than {JsonLines.LongestLine} bytes");
            using var json = JsonDocument.Parse(utf8);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException("is not a JSON object");
            id = ReadId(json.RootElement);
            return new BatchLine(number, id, Read(json.RootElement, id), null);
        }
        catch (JsonException fault)
        {
            return new BatchLine(number, id, null, FormattableString.Invariant($"is not JSON in UTF-8 (byte {fault.BytePositionInLine + 1})"));
        }
        catch (FormatException fault)
        {
            return new BatchLine(number, id, null, fault.Message);
        }
    }

    private static Document Read(JsonElement json, string id)
    {
        var text = ReadString(json, "text") ?? throw new FormatException("has no text");
        var title = ReadString(json, "title") ?? "";
        if (text.Length == 0 && title.Length == 0)
            throw new FormatException("has an empty text and no title");
        return new Document(title, text) { Id = id, PublishedOn = ReadDate(json) };
    }

    private static string ReadId(JsonElement json) =>
        json.TryGetProperty("id", out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetRawText()
            : ReadString(json, "id") ?? throw new FormatException("has no id");

    private static DateOnly? ReadDate(JsonElement json)
    {
        if (ReadString(json, "date") is not { Length: > 0 } value)
            return null;
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new FormatException("has a date that is not YYYY-MM-DD");
    }

    private static string? ReadString(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new FormatException($"has a {name} that is not a string");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"has a {name} with characters that are not valid Unicode");
        }
    }
}
