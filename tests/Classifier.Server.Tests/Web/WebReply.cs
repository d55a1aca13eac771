using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Classifier.TestServer;

namespace Classifier.Server.Tests.Web;

/// <summary>What the HTTP side answered.</summary>
internal sealed record WebReply(HttpStatusCode Status, JsonElement Json, HttpContentHeaders Headers, HttpResponseHeaders ResponseHeaders)
{
    public static Task<WebReply> GetAsync(RunningServer server, string path) => SendAsync(server, HttpMethod.Get, path, null);

    public static Task<WebReply> PostAsync(RunningServer server, string path, string json) =>
        SendAsync(server, HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"));

    public static async Task<WebReply> SendAsync(RunningServer server, HttpMethod method, string path, HttpContent? content, string? credential = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(server.Web, path)) { Content = content };
        request.Headers.Accept.ParseAdd("text/html");
        request.Headers.Authorization = credential is null ? null : new("Bearer", credential);
        using var response = await client.SendAsync(request);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new WebReply(response.StatusCode, json.RootElement.Clone(), response.Content.Headers, response.Headers);
    }

    /// <summary>Checks that it is a problem of this status and code.</summary>
    public void IsProblem(HttpStatusCode status, string code)
    {
        Assert.Equal(status, Status);
        Assert.Equal("application/problem+json", Headers.ContentType?.MediaType);
        Assert.Equal((int)status, Json.GetProperty("status").GetInt32());
        Assert.Equal(code, Json.GetProperty("code").GetString());
        Assert.NotEqual("", Json.GetProperty("detail").GetString());
        Assert.Matches("^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$", Json.GetProperty("traceId").GetString());
    }
}
