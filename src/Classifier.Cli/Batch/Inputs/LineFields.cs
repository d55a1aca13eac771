using System.Text;
using System.Text.Json;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>The properties of a line that matter. Where a name comes twice, the last one counts.</summary>
internal record struct LineFields(LineField Id, LineField Text, LineField Title, LineField Date)
{
    private List<KeptField>? _kept;

    /// <summary>Others that go to the output, in the order of the line.</summary>
    public readonly IReadOnlyList<KeptField> Kept => _kept ?? [];

    /// <summary>Reads a whole line.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="FormatException">It is not an object, or what is to be kept is not valid.</exception>
    public static LineFields Read(ReadOnlySpan<byte> utf8, InputColumns columns)
    {
        var json = new Utf8JsonReader(utf8);
        var fields = default(LineFields);
        json.Read();
        var isObject = json.TokenType == JsonTokenType.StartObject;
        while (json.Read())
            if (isObject && json.TokenType == JsonTokenType.PropertyName)
                fields.ReadProperty(ref json, utf8, columns);
        return isObject ? fields : throw new FormatException("is not a JSON object");
    }

    private void ReadProperty(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, InputColumns columns)
    {
        if (columns.Kept.Count > 0)
            Keep(json, utf8, columns);
        if (json.ValueTextEquals(columns.Id) && json.Read())
            Id = LineField.Read(ref json, columns.Id, mayBeNumber: true);
        else if (json.ValueTextEquals(columns.Text) && json.Read())
            Text = LineField.Read(ref json, columns.Text);
        else if (json.ValueTextEquals(columns.Title) && json.Read())
            Title = LineField.Read(ref json, columns.Title);
        else if (json.ValueTextEquals(columns.Date) && json.Read())
            Date = LineField.Read(ref json, columns.Date);
        else
            json.Skip();
    }

    // The reader is a copy: whoever asked reads the same property again.
    private void Keep(Utf8JsonReader json, ReadOnlySpan<byte> utf8, InputColumns columns)
    {
        if (LineField.Text(ref json, "property name") is var name && !columns.Keeps(name))
            return;
        json.Read();
        var start = (int)json.TokenStartIndex;
        var isString = json.TokenType == JsonTokenType.String;
        var value = isString ? LineField.Text(ref json, name) : null;
        json.Skip();
        _kept ??= [];
        _kept.RemoveAll(field => field.Name == name);
        _kept.Add(new KeptField(name, value ?? Encoding.UTF8.GetString(utf8[start..(int)json.BytesConsumed]), !isString));
    }
}
