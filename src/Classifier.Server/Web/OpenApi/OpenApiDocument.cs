using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Classifier.Server.Grpc;
using Classifier.Server.Web.Calls;

namespace Classifier.Server.Web.OpenApi;

/// <summary>
/// The OpenAPI 3.1 description of the HTTP/JSON side, made of the very table that is mapped and the very proto files that are served, comments
/// included.
/// </summary>
internal static class OpenApiDocument
{
    /// <summary>Where it is served.</summary>
    public const string Path = "/openapi.json";

    private static readonly Lazy<string> Written = new(() => Create().ToJsonString(
        new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    /// <summary>The document.</summary>
    public static string Text => Written.Value;

    private static JsonObject Create()
    {
        var schemas = new MessageSchemas();
        var paths = new JsonObject();
        foreach (var method in WebMethod.All)
            paths[method.Path] = new JsonObject { [method.Verb.ToLowerInvariant()] = OperationWriter.Write(method, schemas) };
        paths["/healthz"] = Get("Health", "Whether the process answers at all.", PlainSchemas.Liveness());
        var ready = Get("Readiness", "Whether calls are answered.", PlainSchemas.Readiness());
        ready["get"]!["responses"]!["503"] = OperationWriter.Problem("The model is being loaded, or the server is stopping.");
        paths["/readyz"] = ready;
        paths[Path] = Get("OpenApi", "This document.", new() { ["type"] = "object" });

        var components = schemas.ToJson();
        components["Problem"] = PlainSchemas.Problem();
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Classifier",
                ["version"] = ServerVersion.Text,
                ["description"] =
                    "Labels Vietnamese administrative texts by administrative level and topic. The messages are those of the gRPC API in protobuf's JSON "
                    + "mapping. Requests may also write field names as the proto files do, such as `choose_among`. Every failure is a problem (RFC 9457).",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = components,
                ["securitySchemes"] = new JsonObject { [OperationWriter.Credentials] = PlainSchemas.Credentials() },
            },
        };
    }

    private static JsonObject Get(string id, string summary, JsonObject schema) => new()
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = id,
            ["summary"] = summary,
            ["responses"] = new JsonObject { ["200"] = OperationWriter.Response("The reply.", JsonBody.MediaType, schema) },
        },
    };
}
