using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Classifier.TestServer;

namespace Classifier.Server.Tests.Web;

public sealed class ClassifyEndpointTests
{
    [Fact]
    public async Task Post_Document_AnswersInProtobufJson()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var (status, json) = await PostAsync(server, """
            {"document": {"id": "công văn 1", "body": "province economy", "publishedOn": "2025-07-01"},
             "options": {"alternatives": 1, "choose_among": {"level": {"labels": ["province", "bloc"]}}}}
            """);

        Assert.Equal(HttpStatusCode.OK, status);
        var prediction = json.GetProperty("prediction");
        Assert.Equal("công văn 1", prediction.GetProperty("documentId").GetString());
        Assert.Equal("1.2.3", prediction.GetProperty("model").GetProperty("version").GetString());
        var level = prediction.GetProperty("heads").GetProperty("level");
        Assert.Equal("province", level.GetProperty("label").GetString());
        Assert.Equal(0.9, level.GetProperty("probability").GetDouble(), 12);
        Assert.False(level.GetProperty("abstained").GetBoolean());
        Assert.Equal("bloc", level.GetProperty("alternatives")[0].GetProperty("label").GetString());
        Assert.Equal("0.000030s", prediction.GetProperty("timings").GetProperty("scoring").GetString());
    }

    [Fact]
    public async Task Post_UnitsAndHeaderAskedFor_ComeInJson()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var (_, json) = await PostAsync(server, """
            {"document": {"body": "Quyết định 36/QĐ-UBND của tỉnh Hà Giang"}, "options": {"units": true, "header": true}}
            """);

        var prediction = json.GetProperty("prediction");
        var unit = prediction.GetProperty("units")[0];
        Assert.Equal(("02", 1), (unit.GetProperty("code").GetString(), unit.GetProperty("candidates").GetInt32()));
        Assert.Equal("08", unit.GetProperty("became")[0].GetProperty("code").GetString());
        Assert.Equal(26, unit.GetProperty("mentions")[0].GetProperty("utf16").GetProperty("start").GetInt32());
        Assert.Equal("36/QĐ-UBND", prediction.GetProperty("numbers")[0].GetProperty("text").GetString());
        Assert.False(prediction.TryGetProperty("header", out _));
    }

    [Fact]
    public async Task Post_BrokenRules_AreAProblemWithEveryViolation()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var (status, problem) = await PostAsync(server, """{"document": {"publishedOn": "x"}, "options": {"minConfidence": "NaN"}}""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("INVALID_ARGUMENT", problem.GetProperty("code").GetString());
        Assert.Equal(
            ["document.body", "document.published_on", "options.min_confidence"],
            problem.GetProperty("violations").EnumerateArray().Select(violation => violation.GetProperty("field").GetString()).Order());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"document": {"body": 5}}""")]
    [InlineData("""{"document": {"text": "tỉnh"}}""")]
    [InlineData("""{"document": {"body": "\ud800"}}""")]
    public async Task Post_NotTheMessage_IsABadRequestThatDoesNotQuoteIt(string body)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var (status, problem) = await PostAsync(server, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.DoesNotContain("tỉnh", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_InvalidUtf8_IsABadRequest()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var (status, _) = await PostAsync(server, [.. "{\"document\": {\"body\": \""u8, 0xFF, .. "\"}}"u8]);

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task Post_BodyBeyondTheLimit_Is413()
    {
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier(),
            new Dictionary<string, string?> { ["Limits:MessageBytes"] = "2000", ["Limits:DocumentBytes"] = "2000" });

        var (status, _) = await PostAsync(server, $$$"""{"document": {"body": "{{{new string('a', 2000)}}}"}}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Fact]
    public async Task Post_OtherContentType_Is415()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var (status, _) = await PostAsync(server, "province"u8.ToArray(), "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
    }

    [Fact]
    public async Task Post_ModelFails_Is500WithoutTheCause()
    {
        var classifier = new WordCountClassifier { Before = (document, _) => throw new FormatException(document.Body) };
        await using var server = await RunningServer.StartAsync(classifier);

        var (status, problem) = await PostAsync(server, """{"document": {"body": "bí-mật"}}""");

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Equal("INTERNAL", problem.GetProperty("code").GetString());
        Assert.DoesNotContain("bí-mật", problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(server.Log.Entries, entry => entry.Contains("bí-mật", StringComparison.Ordinal));
    }

    private static Task<(HttpStatusCode Status, JsonElement Json)> PostAsync(RunningServer server, string body) =>
        PostAsync(server, Encoding.UTF8.GetBytes(body));

    private static async Task<(HttpStatusCode Status, JsonElement Json)> PostAsync(
        RunningServer server, byte[] body, string mediaType = "application/json")
    {
        using var client = new HttpClient();
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        using var response = await client.PostAsync(new Uri(server.Web, "/v1/documents:classify"), content);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }
}
