using Classifier.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Classifier.Server.Tests.Grpc.Binding;

public sealed class StrictReadingTests
{
    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(bytes => bytes, bytes => bytes);

    [Fact]
    public async Task UnaryCall_MutatedRequests_AreAnsweredOrBlamedOnTheCaller()
    {
        await using var server = await ConnectedServer.StartAsync();
        var request = new ClassifyRequest
        {
            Document = new Document { Id = "1", Title = "tỉnh", Body = "province", PublishedOn = "2025-07-01" },
            Options = new ClassifyOptions { Alternatives = 2, MinConfidence = 0.5 },
        };
        request.Options.ChooseAmong.Add("level", new LabelSubset { Labels = { "province", "bloc" } });
        var whole = request.ToByteArray();
        var random = new Random(7);
        var seen = new Dictionary<StatusCode, int>();

        for (var round = 0; round < 3000; round++)
        {
            var mutated = whole[..random.Next(whole.Length / 2, whole.Length + 1)];
            for (var change = 0; change < 3; change++)
                mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            var status = await CallAsync(server, mutated);
            seen[status] = seen.GetValueOrDefault(status) + 1;
        }

        Assert.Subset(new HashSet<StatusCode> { StatusCode.OK, StatusCode.InvalidArgument, StatusCode.NotFound }, seen.Keys.ToHashSet());
        Assert.True(seen[StatusCode.InvalidArgument] > 100, "The mutations were too mild to test anything.");
    }

    [Fact]
    public async Task StreamCall_BrokenMessage_EndsTheStreamWithInvalidArgument()
    {
        await using var server = await ConnectedServer.StartAsync();
        var method = new Method<byte[], byte[]>(
            MethodType.DuplexStreaming, "classifier.v1.DocumentClassifier", "ClassifyStream", Bytes, Bytes);
        using var call = server.Channel.CreateCallInvoker().AsyncDuplexStreamingCall(method, null, new CallOptions());

        await call.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = new Document { Body = "bloc" } }.ToByteArray());
        Assert.True(await call.ResponseStream.MoveNext());
        await call.RequestStream.WriteAsync([0x0A, 0x05, 0x1A, 0x03, 0xFF, 0xFE, 0xFD]);
        var failure = await ConnectedServer.FailureOf(() => call.ResponseStream.MoveNext());

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
    }

    private static async Task<StatusCode> CallAsync(ConnectedServer server, byte[] request)
    {
        var method = new Method<byte[], byte[]>(MethodType.Unary, "classifier.v1.DocumentClassifier", "Classify", Bytes, Bytes);
        try
        {
            await server.Channel.CreateCallInvoker().AsyncUnaryCall(method, null, new CallOptions(), request);
            return StatusCode.OK;
        }
        catch (RpcException failure)
        {
            return failure.StatusCode;
        }
    }
}
