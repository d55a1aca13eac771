using System.Text.Json;

namespace Classifier.Cli.Batch.Outputs;

/// <summary>The object <c>input</c> of what was kept of a line.</summary>
internal static class KeptJson
{
    public static void Write(Utf8JsonWriter json, BatchLine line)
    {
        if (line.Kept.Count == 0)
            return;
        json.WriteStartObject("input");
        foreach (var (name, value, isJson) in line.Kept)
        {
            json.WritePropertyName(name);
            if (isJson)
                json.WriteRawValue(value);
            else
                json.WriteStringValue(value);
        }

        json.WriteEndObject();
    }
}
