using System.Text.Json.Nodes;
using Google.Protobuf.Reflection;

namespace Classifier.Server.Web.OpenApi;

/// <summary>JSON Schemas of fields in protobuf's JSON mapping, as the server writes them.</summary>
internal static class FieldSchemas
{
    private const string DurationPattern = @"^-?\d+(\.\d{1,9})?s$";

    /// <summary>A field's, without its comment.</summary>
    /// <param name="field">The field.</param>
    /// <param name="reference">Gives the schema that refers to a message.</param>
    public static JsonObject Of(FieldDescriptor field, Func<MessageDescriptor, JsonObject> reference)
    {
        if (field.IsMap)
            return new() { ["type"] = "object", ["additionalProperties"] = Single(field.MessageType.FindFieldByName("value"), reference) };
        return field.IsRepeated ? new() { ["type"] = "array", ["items"] = Single(field, reference) } : Single(field, reference);
    }

    private static JsonObject Single(FieldDescriptor field, Func<MessageDescriptor, JsonObject> reference) => field.FieldType switch
    {
        FieldType.String => new() { ["type"] = "string" },
        FieldType.Bool => new() { ["type"] = "boolean" },
        FieldType.Int32 => new() { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue },
        FieldType.Int64 => new() { ["type"] = "string", ["pattern"] = @"^-?\d+$" },
        FieldType.Double => new() { ["type"] = "number" },
        // New values may be added, so the known ones are examples.
        FieldType.Enum => new() { ["type"] = "string", ["examples"] = new JsonArray([.. field.EnumType.Values.Select(value => (JsonNode)value.Name)]) },
        FieldType.Message => Message(field.MessageType, reference),
        _ => throw new NotSupportedException($"{field.FullName} is a {field.FieldType}, which no schema is written for."),
    };

    private static JsonObject Message(MessageDescriptor message, Func<MessageDescriptor, JsonObject> reference) => message.FullName switch
    {
        "google.protobuf.Duration" => new() { ["type"] = "string", ["pattern"] = DurationPattern },
        "google.protobuf.Any" => new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["@type"] = new JsonObject { ["type"] = "string" } },
            ["required"] = new JsonArray("@type"),
        },
        "google.protobuf.Int32Value" or "google.protobuf.DoubleValue" => Single(message.FindFieldByNumber(1), reference),
        _ => reference(message),
    };
}
