using System.Text.Json.Nodes;
using Google.Protobuf.Reflection;

namespace Classifier.Server.Web.OpenApi;

/// <summary>Collects the JSON Schemas of messages and of all that they hold.</summary>
internal sealed class MessageSchemas
{
    private readonly SortedDictionary<string, JsonObject> _byName = new(StringComparer.Ordinal);

    /// <summary>The schema that refers to a message of a request. What a request does not know is refused, so it has no other properties.</summary>
    public JsonObject Request(MessageDescriptor message) => Reference(DescribedApi.Of(message), isRequest: true);

    /// <summary>The schema that refers to a message of a reply. Replies may get new properties; those named as required always stand there.</summary>
    public JsonObject Reply(MessageDescriptor message) => Reference(DescribedApi.Of(message), isRequest: false);

    /// <summary>All schemas referred to, by name.</summary>
    public JsonObject ToJson() => new(_byName.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    private JsonObject Reference(MessageDescriptor message, bool isRequest)
    {
        if (_byName.TryAdd(message.Name, []))
            Fill(_byName[message.Name], message, isRequest);
        return new() { ["$ref"] = $"#/components/schemas/{message.Name}" };
    }

    private void Fill(JsonObject schema, MessageDescriptor message, bool isRequest)
    {
        var fields = message.Fields.InDeclarationOrder();
        schema["description"] = DescribedApi.CommentOn(message, message.Declaration);
        schema["type"] = "object";
        schema["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create(field.JsonName, (JsonNode?)Property(field, isRequest))));
        if (isRequest)
            schema["additionalProperties"] = false;
        else
            schema["required"] = new JsonArray([.. fields.Where(IsAlwaysWritten).Select(field => (JsonNode)field.JsonName)]);
    }

    private JsonObject Property(FieldDescriptor field, bool isRequest)
    {
        var schema = FieldSchemas.Of(field, message => Reference(message, isRequest));
        schema["description"] = DescribedApi.CommentOn(field, field.Declaration);
        return schema;
    }

    private static bool IsAlwaysWritten(FieldDescriptor field) => field.IsRepeated || field.IsMap || !field.HasPresence;
}
