using System.Net;
using System.Text.Json;
using Classifier.TestServer;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.Web.OpenApi;

/// <summary>The document served at <c>/openapi.json</c> and the server that serves it.</summary>
public sealed class OpenApiDocumentTests
{
    private const string Everything =
        """{"alternatives": 2, "minConfidence": 0.99, "explain": true, "units": true, "header": true, "page": true, "actors": true, "explainSpans": 3, "chooseAmong": {"level": {"labels": ["province", "bloc"]}}}""";

    private const string Text =
        """{"id": "1", "title": "Quyết định", "body": "UBND tỉnh Hà Giang\nSố: 36/QĐ-UBND\nChủ tịch UBND tỉnh Hà Giang quyết định province", "publishedOn": "2025-06-01"}""";

    public static TheoryData<string, string, string?, int> Calls => new()
    {
        { "post", "/v1/documents:classify", $$"""{"document": {{Text}}, "options": {{Everything}}}""", 200 },
        { "post", "/v1/documents:classify", """{"document": {"body": "province"}}""", 200 },
        { "post", "/v1/documents:classify", """{"document": {}}""", 400 },
        { "post", "/v1/documents:classify", """{"document": {"body": "x"}, "options": {"model": "none"}}""", 404 },
        { "post", "/v1/documents:batchClassify", $$"""{"documents": [{{Text}}, {"id": "2"}], "options": {{Everything}}}""", 200 },
        { "post", "/v1/documents:batchClassify", """{"documents": []}""", 400 },
        { "get", "/v1/model", null, 200 },
        { "get", "/v1/model?model=none", null, 404 },
        { "get", "/healthz", null, 200 },
        { "get", "/readyz", null, 200 },
        { "get", "/openapi.json", null, 200 },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_AsDescribed_IsAnsweredAsDescribed(string verb, string path, string? body, int status)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        var document = await DocumentOf(server);
        var operation = document.GetProperty("paths").GetProperty(path.Split('?')[0]).GetProperty(verb);
        var check = new SchemaCheck(document);

        var reply = body is null ? await WebReply.GetAsync(server, path) : await WebReply.PostAsync(server, path, body);

        Assert.Equal((HttpStatusCode)status, reply.Status);
        var content = operation.GetProperty("responses").GetProperty($"{status}").GetProperty("content").EnumerateObject().Single();
        Assert.Equal(content.Name, reply.Headers.ContentType?.MediaType);
        Assert.Empty(check.Faults(content.Value.GetProperty("schema"), reply.Json));
        if (body is not null)
        {
            var schema = operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
            Assert.Empty(check.Faults(schema, JsonElement.Parse(body)));
        }
    }

    [Theory]
    [InlineData(StatusCode.ResourceExhausted, 429)]
    [InlineData(StatusCode.Internal, 500)]
    [InlineData(StatusCode.Unavailable, 503)]
    public async Task Call_ThatFails_IsAnsweredAsDescribed(StatusCode code, int status)
    {
        var failing = new WordCountClassifier { Before = (_, _) => throw new RpcException(new Status(code, "told by the test")) };
        await using var server = await RunningServer.StartAsync(failing);
        var document = await DocumentOf(server);

        var reply = await WebReply.PostAsync(server, "/v1/documents:classify", """{"document": {"body": "province"}}""");

        Assert.Equal((HttpStatusCode)status, reply.Status);
        var content = document.GetProperty("paths").GetProperty("/v1/documents:classify").GetProperty("post")
            .GetProperty("responses").GetProperty($"{status}").GetProperty("content").GetProperty("application/problem+json");
        Assert.Empty(new SchemaCheck(document).Faults(content.GetProperty("schema"), reply.Json));
    }

    [Fact]
    public async Task Paths_OfTheDocument_AreThoseThatAreMappedAndTheCallsTestedHere()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        var described = (await DocumentOf(server)).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject(), (path, verb) => $"{verb.Name} {path.Name}").Order().ToList();

        var mapped = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            // /metrics is Prometheus's to describe, and may be switched off; what is mapped for any HTTP method refuses it.
            .Where(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>() is null && endpoint.RoutePattern.RawText != "/metrics")
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not null)
            .SelectMany(
                endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods,
                (endpoint, verb) => $"{verb.ToLowerInvariant()} {endpoint.RoutePattern.RawText}").Order();

        Assert.Equal(described, mapped);
        Assert.Equal(described, Calls.Where(call => (int)call[3]! == 200).Select(call => $"{call[0]} {((string)call[1]!).Split('?')[0]}").Distinct().Order());
    }

    [Fact]
    public async Task Schemas_OfTheDocument_ResolveAndSayWhatTheProtoFilesSay()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        var document = await DocumentOf(server);
        var check = new SchemaCheck(document);

        Assert.Equal("3.1.0", document.GetProperty("openapi").GetString());
        Assert.All(References(document), reference => check.Resolve(reference));
        var body = check.Resolve("#/components/schemas/Document/properties/body");
        Assert.Equal("The text. Any line breaks, any Unicode normalisation form, page furniture included.", body.GetProperty("description").GetString());
        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject().Where(schema => schema.Name != "Problem"))
            Assert.All(schema.Value.GetProperty("properties").EnumerateObject(), field => Assert.Contains(' ', field.Value.GetProperty("description").GetString()!));
    }

    private static async Task<JsonElement> DocumentOf(RunningServer server) => (await WebReply.GetAsync(server, "/openapi.json")).Json;

    private static IEnumerable<string> References(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(property =>
            property.Name == "$ref" ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
