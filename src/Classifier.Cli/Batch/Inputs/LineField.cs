using System.Text;
using System.Text.Json;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>The value of one property of a line, or what is wrong with it. Neither: it is absent or null.</summary>
internal readonly record struct LineField(string? Value, string? Fault)
{
    /// <summary>Reads the value that the reader stands on, and passes over it.</summary>
    /// <param name="json">Stands on the value.</param>
    /// <param name="name">The property's name, for faults.</param>
    /// <param name="mayBeNumber">Whether a number is taken as it is written.</param>
    public static LineField Read(ref Utf8JsonReader json, string name, bool mayBeNumber = false)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.Number when mayBeNumber:
                return new LineField(Encoding.UTF8.GetString(json.ValueSpan), null);
            case not JsonTokenType.String:
                json.Skip();
                return new LineField(null, $"has a {name} that is not a string");
        }

        try
        {
            return new LineField(Text(ref json, name), null);
        }
        catch (FormatException fault)
        {
            return new LineField(null, fault.Message);
        }
    }

    /// <summary>The characters of the string or property name that the reader stands on.</summary>
    /// <exception cref="FormatException">They are not valid Unicode.</exception>
    public static string Text(ref Utf8JsonReader json, string name)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"has a {name} with characters that are not valid Unicode");
        }
    }

    /// <exception cref="FormatException">Something is wrong with it.</exception>
    public string? Get() => Fault is null ? Value : throw new FormatException(Fault);
}
