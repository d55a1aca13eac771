using System.Net;
using Classifier.TestServer;
using Grpc.Core;

namespace Classifier.Server.Tests.Web;

public sealed class WebMethodsTests
{
    private const string Batch = "/v1/documents:batchClassify";

    [Fact]
    public async Task PostBatch_OneBadDocument_AnswersEachInItsPlace()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var reply = await WebReply.PostAsync(server, Batch, """
            {"documents": [{"id": "1", "body": "province"}, {"id": "2"}, {"id": "3", "body": "bloc"}], "options": {"alternatives": 0}}
            """);

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        var items = reply.Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["1", "2", "3"], items.Select(item => item.GetProperty("documentId").GetString()));
        Assert.Equal("bloc", items[2].GetProperty("prediction").GetProperty("heads").GetProperty("level").GetProperty("label").GetString());
        var violation = items[1].GetProperty("error").GetProperty("details")[0].GetProperty("fieldViolations")[0];
        Assert.Equal("documents[1].body", violation.GetProperty("field").GetString());
    }

    [Fact]
    public async Task PostBatch_TooMany_IsAProblem()
    {
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier(), new Dictionary<string, string?> { ["Limits:BatchItems"] = "1" });

        var reply = await WebReply.PostAsync(server, Batch, """{"documents": [{"body": "a"}, {"body": "b"}]}""");

        reply.IsProblem(HttpStatusCode.BadRequest, "INVALID_ARGUMENT");
        Assert.Equal("documents", reply.Json.GetProperty("violations")[0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task Get_WithHeadersThatMetadataCannotHold_IsAnswered()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Web, "/v1/model"));
        request.Headers.TryAddWithoutValidation("x!y", "1");
        request.Headers.TryAddWithoutValidation("x-bin", "not base64");

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task GetModel_OfTheServer_TellsModelAndLimits()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var reply = await WebReply.GetAsync(server, "/v1/model");

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("word-count", reply.Json.GetProperty("model").GetProperty("version").GetProperty("name").GetString());
        Assert.Equal("16777216", reply.Json.GetProperty("limits").GetProperty("messageBytes").GetString());
        Assert.Equal(reply.Json.GetRawText(), (await WebReply.GetAsync(server, "/v1/model?model=word-count/1.2.3")).Json.GetRawText());
    }

    [Theory]
    [InlineData("/v1/model?model=none", HttpStatusCode.NotFound, "NOT_FOUND")]
    [InlineData("/v1/model?modle=x", HttpStatusCode.BadRequest, "INVALID_ARGUMENT")]
    [InlineData("/v1/model?model=a&model=b", HttpStatusCode.BadRequest, "INVALID_ARGUMENT")]
    [InlineData("/v1/models", HttpStatusCode.NotFound, "NOT_FOUND")]
    [InlineData(Batch, HttpStatusCode.MethodNotAllowed, "UNIMPLEMENTED")]
    public async Task Get_WhatIsNotThere_IsAProblem(string path, HttpStatusCode status, string code)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        (await WebReply.GetAsync(server, path)).IsProblem(status, code);
    }

    [Fact]
    public async Task Get_OnAPathForPost_NamesThatMethod()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        Assert.Equal(["POST"], (await WebReply.GetAsync(server, Batch)).Headers.Allow);
    }

    [Fact]
    public async Task Post_EncodedOrOtherBody_IsAProblem()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var encoded = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        encoded.Headers.ContentEncoding.Add("gzip");
        using var other = new StringContent("{}", System.Text.Encoding.UTF8, "text/plain");

        foreach (var content in new[] { encoded, other })
            (await WebReply.SendAsync(server, HttpMethod.Post, Batch, content)).IsProblem(HttpStatusCode.UnsupportedMediaType, "INVALID_ARGUMENT");
    }

    [Fact]
    public async Task Post_BodyBeyondTheLimit_IsAProblem()
    {
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier(),
            new Dictionary<string, string?> { ["Limits:MessageBytes"] = "2000", ["Limits:DocumentBytes"] = "2000" });

        var reply = await WebReply.PostAsync(server, Batch, $$$"""{"documents": [{"body": "{{{new string('a', 2000)}}}"}]}""");

        reply.IsProblem(HttpStatusCode.RequestEntityTooLarge, "RESOURCE_EXHAUSTED");
    }

    [Fact]
    public async Task Post_ServerHasTooMuchToDo_IsAProblem()
    {
        var busy = new WordCountClassifier
        {
            Before = (_, _) => throw new RpcException(new Status(StatusCode.ResourceExhausted, "busy")),
        };
        await using var server = await RunningServer.StartAsync(busy);

        var reply = await WebReply.PostAsync(server, "/v1/documents:classify", """{"document": {"body": "province"}}""");

        reply.IsProblem(HttpStatusCode.TooManyRequests, "RESOURCE_EXHAUSTED");
    }

    [Fact]
    public async Task Post_NoModelYet_IsAProblemThatSaysWhenToComeBack()
    {
        using var loaded = new ManualResetEventSlim();
        await using var server = RunningServer.StartLoading(() =>
        {
            loaded.Wait();
            return new WordCountClassifier();
        });

        var reply = await WebReply.PostAsync(server, Batch, """{"documents": [{"body": "province"}]}""");
        loaded.Set();

        reply.IsProblem(HttpStatusCode.ServiceUnavailable, "UNAVAILABLE");
        Assert.Equal(TimeSpan.FromSeconds(1), reply.ResponseHeaders.RetryAfter?.Delta);
    }
}
