using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Classifier.Contracts.V1;
using Classifier.TestServer;
using Google.Protobuf;

namespace Classifier.Server.Tests.Grpc.Compression;

public sealed class SymmetricCompressionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Classify_ClientAcceptsGzip_CompressesTheReplyAsTheRequestWas(bool compressed)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        var frame = await PostAsync(server, Frame(new ClassifyRequest { Document = new Document { Body = "province" } }, compressed), compressed);

        // A gRPC message: one byte that says whether it is compressed, four of length, then the message.
        Assert.Equal(compressed ? 1 : 0, frame[0]);
        Assert.Equal("province", Read(frame).Prediction.Heads["level"].Label);
    }

    [Fact]
    public async Task Classify_SmallMessageThatUnpacksBeyondTheLimit_IsRefused()
    {
        await using var server = await RunningServer.StartAsync(
            new WordCountClassifier(), new Dictionary<string, string?> { ["Limits:MessageBytes"] = $"{2 << 20}" });
        var frame = Frame(new ClassifyRequest { Document = new Document { Body = new string('a', 16 << 20) } }, compressed: true);
        Assert.InRange(frame.Length, 1, 1 << 20);

        using var response = await SendAsync(server, frame, compressed: true);

        var status = response.Headers.TryGetValues("grpc-status", out var header) ? header : response.TrailingHeaders.GetValues("grpc-status");
        Assert.Equal("8", status.Single());
    }

    private static byte[] Frame(IMessage message, bool compressed)
    {
        var payload = message.ToByteArray();
        if (compressed)
        {
            using var buffer = new MemoryStream();
            using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal))
                gzip.Write(payload);
            payload = buffer.ToArray();
        }

        var frame = new byte[5 + payload.Length];
        frame[0] = compressed ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), payload.Length);
        payload.CopyTo(frame, 5);
        return frame;
    }

    private static ClassifyResponse Read(byte[] frame)
    {
        using Stream payload = new MemoryStream(frame, 5, frame.Length - 5);
        return ClassifyResponse.Parser.ParseFrom(frame[0] == 1 ? new GZipStream(payload, CompressionMode.Decompress) : payload);
    }

    private static async Task<byte[]> PostAsync(RunningServer server, byte[] frame, bool compressed)
    {
        using var response = await SendAsync(server, frame, compressed);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningServer server, byte[] frame, bool compressed)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Grpc, "/classifier.v1.DocumentClassifier/Classify"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(frame),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        request.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        request.Headers.Add("grpc-accept-encoding", "identity,gzip");
        if (compressed)
            request.Headers.Add("grpc-encoding", "gzip");
        return await client.SendAsync(request);
    }
}
