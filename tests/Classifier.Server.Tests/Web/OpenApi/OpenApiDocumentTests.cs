using System.Net;
using System.Text;
using System.Text.Json;
using Classifier.Keys;
using Classifier.Server.Tests.Security;
using Classifier.TestServer;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.Web.OpenApi;

/// <summary>The document served at <c>/openapi.json</c> and the server that serves it.</summary>
public sealed class OpenApiDocumentTests
{
    private const string Classify = "/v1/documents:classify";

    private const string Everything =
        """{"alternatives": 2, "minConfidence": 0.99, "explain": true, "units": true, "header": true, "page": true, "actors": true, "explainSpans": 3, "chooseAmong": {"level": {"labels": ["province", "bloc"]}}}""";

    private const string Invented =
        """{"id": "1", "title": "Quyết định", "body": "UBND tỉnh Hà Giang\nSố: 36/QĐ-UBND\nChủ tịch UBND tỉnh Hà Giang quyết định province", "publishedOn": "2025-06-01"}""";

    public static TheoryData<string, string, string?, int> Calls => new()
    {
        { "post", Classify, $$"""{"document": {{Invented}}, "options": {{Everything}}}""", 200 },
        { "post", Classify, """{"document": {"body": "province"}}""", 200 },
        { "post", Classify, """{"document": {}}""", 400 },
        { "post", Classify, """{"document": {"body": "x"}, "options": {"model": "none"}}""", 404 },
        { "post", "/v1/documents:batchClassify", $$"""{"documents": [{{Invented}}, {"id": "2"}], "options": {{Everything}}}""", 200 },
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

        var reply = await WebReply.PostAsync(server, Classify, """{"document": {"body": "province"}}""");

        Assert.Equal((HttpStatusCode)status, reply.Status);
        AssertDescribed(document, reply);
    }

    [Fact]
    public async Task Call_WithoutTheRightTo_IsAnsweredAsDescribed()
    {
        using var folder = new SecretFolder();
        var key = folder.AddKey(Rights.Feedback);
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier(), new Dictionary<string, string?> { ["Security:Keys"] = folder.Keys });
        var document = (await WebReply.SendAsync(server, HttpMethod.Get, "/openapi.json", null, folder.AddKey().Reveal())).Json;
        Assert.Equal("bearer", new SchemaCheck(document).Resolve("#/components/securitySchemes/credentials").GetProperty("scheme").GetString());

        foreach (var (credential, status) in new[] { (null, HttpStatusCode.Unauthorized), (key.Reveal(), HttpStatusCode.Forbidden) })
        {
            using var content = new StringContent("""{"document": {"body": "province"}}""", Encoding.UTF8, "application/json");
            var reply = await WebReply.SendAsync(server, HttpMethod.Post, Classify, content, credential);

            Assert.Equal(status, reply.Status);
            AssertDescribed(document, reply);
        }
    }

    [Theory]
    [InlineData("application/json", 413)]
    [InlineData("text/plain", 415)]
    public async Task Call_WithABodyThatIsNotTaken_IsAnsweredAsDescribed(string mediaType, int status)
    {
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier(), new Dictionary<string, string?> { ["Limits:MessageBytes"] = "2000", ["Limits:DocumentBytes"] = "2000" });
        using var content = new StringContent($$$"""{"document": {"body": "{{{new string('a', 2000)}}}"}}""", Encoding.UTF8, mediaType);

        var reply = await WebReply.SendAsync(server, HttpMethod.Post, Classify, content);

        Assert.Equal((HttpStatusCode)status, reply.Status);
        AssertDescribed(await DocumentOf(server), reply);
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

    private static void AssertDescribed(JsonElement document, WebReply reply)
    {
        var content = document.GetProperty("paths").GetProperty(Classify).GetProperty("post")
            .GetProperty("responses").GetProperty($"{(int)reply.Status}").GetProperty("content").GetProperty("application/problem+json");
        Assert.Empty(new SchemaCheck(document).Faults(content.GetProperty("schema"), reply.Json));
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
