using System.Text.Json;
using Classifier.Training.Data.Sources;

namespace Classifier.Training.Data;

/// <summary>The fields of one JSON object; a field that is absent or null reads as null.</summary>
internal readonly struct JsonFields : IFields
{
    private readonly JsonElement _object;

    /// <exception cref="FormatException">The element is not an object.</exception>
    public JsonFields(JsonElement element) =>
        _object = element.ValueKind == JsonValueKind.Object ? element : throw new FormatException("not a JSON object");

    /// <exception cref="FormatException">The field is not text.</exception>
    public string? Text(string name) => Find(name) is { } value ? Text(value, name) : null;

    /// <summary>A text as it is, a number or truth value as JSON writes it.</summary>
    /// <exception cref="FormatException">The field is a list or an object.</exception>
    public string? Scalar(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.Array or JsonValueKind.Object } => throw new FormatException($"'{name}' is a list or an object"),
        { ValueKind: JsonValueKind.String } value => Text(value, name),
        { } value => value.GetRawText(),
        null => null,
    };

    /// <exception cref="FormatException">The field is not a list of texts.</exception>
    public IReadOnlyList<string>? Texts(string name)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Array)
            throw new FormatException($"'{name}' is not a list");
        return [.. value.EnumerateArray().Select(item => Text(item, name))];
    }

    /// <exception cref="FormatException">The field is not a whole number within the range.</exception>
    public int? Number(string name, int least, int most)
    {
        if (Find(name) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most
            ? number : throw new FormatException($"'{name}' is not a whole number from {least} to {most}");
    }

    /// <exception cref="FormatException">The field is not a number above 0.</exception>
    public double? Positive(string name) => Find(name) is { } value ? Positive(value, name) : null;

    /// <summary>Shares of a whole, scaled to 1 in sum.</summary>
    /// <exception cref="FormatException">The field is not an object of numbers above 0, names one twice, or is empty.</exception>
    public IReadOnlyDictionary<string, double>? Shares(string name)
    {
        if (Find(name) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Object)
            throw new FormatException($"'{name}' is not an object");
        var shares = new Dictionary<string, double>();
        foreach (var share in value.EnumerateObject())
            if (!shares.TryAdd(share.Name, Positive(share.Value, name)))
                throw new FormatException($"'{name}' names '{share.Name}' twice");
        var sum = shares.Values.Sum();
        return sum is > 0 and < double.PositiveInfinity
            ? shares.ToDictionary(s => s.Key, s => s.Value / sum) : throw new FormatException($"'{name}' adds up to nothing that can be shared");
    }

    private JsonElement? Find(string name) =>
        _object.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static double Positive(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number is > 0 and < double.PositiveInfinity
            ? number : throw new FormatException($"'{name}' is not a number above 0");

    private static string Text(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw new FormatException($"'{name}' is not text");
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw new FormatException($"'{name}' is not valid UTF-8, or holds half of a surrogate pair", fault);
        }
    }
}
