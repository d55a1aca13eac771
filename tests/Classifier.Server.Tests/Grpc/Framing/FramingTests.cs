using System.Net;
using System.Net.Http.Headers;
using Classifier.Contracts.V1;
using Google.Protobuf;

namespace Classifier.Server.Tests.Grpc.Framing;

/// <summary>Bodies that no gRPC library sends.</summary>
public sealed class FramingTests
{
    private const string InvalidArgument = "3";
    private const string ResourceExhausted = "8";

    public static TheoryData<string> Methods => ["Classify", "ClassifyBatch", "ClassifyStream", "GetModelInfo"];

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Call_UnknownFlagBeforeAMessage_IsInvalidArgumentAndNoDefect(string method)
    {
        await using var server = await ConnectedServer.StartAsync();

        Assert.Equal((InvalidArgument, "The request is not framed as gRPC frames messages."), await SendAsync(server, method, [2, 0, 0, 0, 0]));

        AssertNoDefect(server);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Call_LengthBeyond31Bits_IsResourceExhaustedAndNoDefect(string method)
    {
        await using var server = await ConnectedServer.StartAsync();

        Assert.Equal((ResourceExhausted, "The message is too large."), await SendAsync(server, method, [0, 0xC0, 0, 0, 0]));

        AssertNoDefect(server);
    }

    [Fact]
    public async Task ClassifyStream_UnknownFlagBeforeASecondMessage_IsInvalidArgumentAndNoDefect()
    {
        await using var server = await ConnectedServer.StartAsync();
        var message = new ClassifyStreamRequest { Document = new Document { Body = "province" } }.ToByteArray();

        Assert.Equal(InvalidArgument, (await SendAsync(server, "ClassifyStream", [0, 0, 0, 0, (byte)message.Length, .. message, 77, 0, 0, 0, 0])).Status);

        AssertNoDefect(server);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Call_SaysGzipAndIsNot_IsInvalidArgumentAndNoDefect(string method)
    {
        await using var server = await ConnectedServer.StartAsync();

        Assert.Equal((InvalidArgument, "The request is not compressed as it says."), await SendAsync(server, method, [1, 0, 0, 0, 12, .. "not gzip at "u8], gzip: true));

        AssertNoDefect(server);
    }

    private static async Task<(string Status, string Message)> SendAsync(ConnectedServer server, string method, byte[] body, bool gzip = false)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Server.Grpc, $"/classifier.v1.DocumentClassifier/{method}"))
        {
            Content = new ByteArrayContent(body),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        if (gzip)
            request.Headers.Add("grpc-encoding", "gzip");
        using var response = await client.SendAsync(request);
        await response.Content.ReadAsByteArrayAsync();
        return (Value(response, "grpc-status"), Uri.UnescapeDataString(Value(response, "grpc-message")));
    }

    private static string Value(HttpResponseMessage response, string name) =>
        Assert.Single(response.TrailingHeaders.TryGetValues(name, out var trailer) ? trailer : response.Headers.GetValues(name));

    private static void AssertNoDefect(ConnectedServer server) =>
        Assert.DoesNotContain(server.Server.Log.Entries, entry => entry.StartsWith("Error", StringComparison.Ordinal) || entry.StartsWith("Critical", StringComparison.Ordinal));
}
