using System.Text.Json;

namespace Classifier.Cli.Batch;

/// <summary>The properties of a line that matter. Where a name comes twice, the last one counts.</summary>
internal record struct LineFields(LineField Id, LineField Text, LineField Title, LineField Date)
{
    /// <summary>Reads a whole line.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="FormatException">It is not an object.</exception>
    public static LineFields Read(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        var fields = default(LineFields);
        json.Read();
        var isObject = json.TokenType == JsonTokenType.StartObject;
        while (json.Read())
            if (isObject && json.TokenType == JsonTokenType.PropertyName)
                fields.ReadProperty(ref json);
        return isObject ? fields : throw new FormatException("is not a JSON object");
    }

    private void ReadProperty(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("id"u8) && json.Read())
            Id = LineField.Read(ref json, "id", mayBeNumber: true);
        else if (json.ValueTextEquals("text"u8) && json.Read())
            Text = LineField.Read(ref json, "text");
        else if (json.ValueTextEquals("title"u8) && json.Read())
            Title = LineField.Read(ref json, "title");
        else if (json.ValueTextEquals("date"u8) && json.Read())
            Date = LineField.Read(ref json, "date");
        else
            json.Skip();
    }
}
