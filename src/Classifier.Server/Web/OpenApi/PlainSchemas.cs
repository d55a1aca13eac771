using System.Text.Json.Nodes;

namespace Classifier.Server.Web.OpenApi;

/// <summary>JSON Schemas of what is not a message of the proto files.</summary>
internal static class PlainSchemas
{
    public static JsonObject Liveness() => Strings("status");

    public static JsonObject Readiness() => Strings("status", "model", "modelVersion");

    /// <summary>The security scheme of servers that ask who calls.</summary>
    public static JsonObject Credentials() => new()
    {
        ["type"] = "http",
        ["scheme"] = "bearer",
        ["description"] = "An API key or a JWT. Servers that listen on loopback alone, or know callers by their certificates, may ask for none.",
    };

    /// <summary>Problem details of RFC 9457, with the gRPC code and what a field or a quota is about.</summary>
    public static JsonObject Problem()
    {
        var schema = Strings("type", "title", "detail", "code");
        schema["description"] = "Problem details (RFC 9457).";
        schema["required"] = new JsonArray("status", "detail", "code");
        var properties = schema["properties"]!;
        properties["code"]!["description"] = "The gRPC status code, such as `INVALID_ARGUMENT`.";
        properties["status"] = new JsonObject { ["type"] = "integer", ["minimum"] = 400, ["maximum"] = 599 };
        properties["traceId"] = new JsonObject { ["type"] = "string", ["description"] = "The call's W3C `traceparent`, by which the server's log and traces know it." };
        properties["violations"] = Array(Strings("field", "description"), "Which fields break which rules; every one that was found.");
        properties["quotas"] = Array(Strings("subject", "description"), "Which bounds were reached.");
        return schema;
    }

    private static JsonObject Array(JsonObject items, string description) =>
        new() { ["type"] = "array", ["items"] = items, ["description"] = description };

    private static JsonObject Strings(params string[] names) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(names.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["type"] = "string" }))),
        ["required"] = new JsonArray([.. names.Select(name => (JsonNode)name)]),
    };
}
