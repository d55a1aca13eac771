using System.Text.Json.Nodes;
using Classifier.Server.Web.Calls;

namespace Classifier.Server.Web.OpenApi;

/// <summary>Describes one method of the HTTP/JSON side.</summary>
internal static class OperationWriter
{
    private static readonly (string Status, string When)[] Failures =
    [
        ("400", "The body is not the message it should be, or fields break rules: `violations` lists every one."),
        ("401", "The server asks for an API key or token (`Authorization: Bearer …`), and there is none, or it is not valid."),
        ("403", "The key or token lacks the right `classify`."),
        ("404", "No such model."),
        ("413", "The body is larger than `limits.messageBytes`."),
        ("415", "The body is not sent as application/json, or with a Content-Encoding."),
        ("429", "The server has too much to do, or a quota is used up; `Retry-After` says when to come back."),
        ("500", "A defect of the server; `detail` has an id to look for in its log, and nothing else."),
        ("503", "No model is loaded yet, or the server is stopping; `Retry-After` says when to come back."),
    ];

    /// <summary>The name of the security scheme: whether it is asked for is the server's settings'.</summary>
    public const string Credentials = "credentials";

    public static JsonObject Write(WebMethod method, MessageSchemas schemas)
    {
        var rpc = DescribedApi.Of(method.Rpc);
        var comment = DescribedApi.CommentOn(rpc, rpc.Declaration);
        var operation = new JsonObject
        {
            ["operationId"] = rpc.Name,
            ["summary"] = comment.Split('\n')[0],
            ["description"] = comment,
        };
        var takesBody = method.Verb == HttpMethods.Post;
        if (takesBody)
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(JsonBody.MediaType, schemas.Request(rpc.InputType)) };
        else
            operation["parameters"] = new JsonArray([.. rpc.InputType.Fields.InDeclarationOrder().Select(field => (JsonNode)new JsonObject
            {
                ["name"] = field.JsonName,
                ["in"] = "query",
                ["description"] = DescribedApi.CommentOn(field, field.Declaration),
                ["schema"] = FieldSchemas.Of(field, schemas.Request),
            })]);

        var responses = new JsonObject { ["200"] = Response("The reply.", JsonBody.MediaType, schemas.Reply(rpc.OutputType)) };
        foreach (var (status, when) in Failures.Where(failure => takesBody || failure.Status is not ("413" or "415")))
            responses[status] = Problem(when);
        operation["responses"] = responses;
        operation["security"] = new JsonArray(new JsonObject(), new JsonObject { [Credentials] = new JsonArray() });
        return operation;
    }

    /// <summary>A failure.</summary>
    public static JsonObject Problem(string when) => Response(when, "application/problem+json", new() { ["$ref"] = "#/components/schemas/Problem" });

    /// <summary>A response of a media type and schema.</summary>
    public static JsonObject Response(string description, string mediaType, JsonObject schema) =>
        new() { ["description"] = description, ["content"] = Content(mediaType, schema) };

    private static JsonObject Content(string mediaType, JsonObject schema) => new() { [mediaType] = new JsonObject { ["schema"] = schema } };
}
