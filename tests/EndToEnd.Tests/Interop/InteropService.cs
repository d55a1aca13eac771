using Classifier.EndToEnd.Tests.Interop.Protos;
using Google.Protobuf;
using Grpc.Core;

namespace Classifier.EndToEnd.Tests.Interop;

/// <summary>What the gRPC interoperability tests ask of a server.</summary>
internal sealed class InteropService(InteropProbe probe) : TestService.TestServiceBase
{
    public override Task<Empty> EmptyCall(Empty request, ServerCallContext context) => Task.FromResult(new Empty());

    public override async Task<SimpleResponse> UnaryCall(SimpleRequest request, ServerCallContext context)
    {
        if (request.ExpectCompressed?.Value == true && context.GetHttpContext().Request.Headers["grpc-encoding"].ToString() is "" or "identity")
            throw new RpcException(new Status(StatusCode.InvalidArgument, "The request is not compressed."));
        if (request.ResponseCompressed?.Value == false)
            context.WriteOptions = new WriteOptions(WriteFlags.NoCompress);
        await EchoMetadataAsync(context);
        ThrowAsAsked(request.ResponseStatus);
        return new SimpleResponse { Payload = Zeros(request.ResponseSize) };
    }

    public override async Task StreamingOutputCall(
        StreamingOutputCallRequest request, IServerStreamWriter<StreamingOutputCallResponse> responseStream, ServerCallContext context)
    {
        foreach (var asked in request.ResponseParameters)
        {
            await Task.Delay(TimeSpan.FromMicroseconds(asked.IntervalUs), context.CancellationToken);
            await responseStream.WriteAsync(new StreamingOutputCallResponse { Payload = Zeros(asked.Size) });
        }
    }

    public override async Task<StreamingInputCallResponse> StreamingInputCall(
        IAsyncStreamReader<StreamingInputCallRequest> requestStream, ServerCallContext context)
    {
        var size = 0;
        while (await requestStream.MoveNext(context.CancellationToken))
            size += requestStream.Current.Payload.Body.Length;
        return new StreamingInputCallResponse { AggregatedPayloadSize = size };
    }

    public override async Task FullDuplexCall(
        IAsyncStreamReader<StreamingOutputCallRequest> requestStream,
        IServerStreamWriter<StreamingOutputCallResponse> responseStream,
        ServerCallContext context)
    {
        await EchoMetadataAsync(context);
        try
        {
            while (await requestStream.MoveNext(context.CancellationToken))
            {
                ThrowAsAsked(requestStream.Current.ResponseStatus);
                await StreamingOutputCall(requestStream.Current, responseStream, context);
            }
        }
        catch (Exception given) when (given is IOException or OperationCanceledException)
        {
            probe.SeeCancelled();
            throw;
        }
    }

    private static Payload Zeros(int size) => new() { Body = ByteString.CopyFrom(new byte[size]) };

    private static void ThrowAsAsked(EchoStatus? status)
    {
        if (status is { Code: not 0 })
            throw new RpcException(new Status((StatusCode)status.Code, status.Message));
    }

    private static async Task EchoMetadataAsync(ServerCallContext context)
    {
        if (context.RequestHeaders.GetValue("x-grpc-test-echo-initial") is { } initial)
            await context.WriteResponseHeadersAsync(new Metadata { { "x-grpc-test-echo-initial", initial } });
        if (context.RequestHeaders.GetValueBytes("x-grpc-test-echo-trailing-bin") is { } trailing)
            context.ResponseTrailers.Add("x-grpc-test-echo-trailing-bin", trailing);
        if (context.RequestHeaders.GetValue("x-grpc-test-echo-useragent") is not null)
            context.ResponseTrailers.Add("x-grpc-test-echo-useragent", context.RequestHeaders.GetValue("user-agent") ?? "");
    }
}
