using System.Globalization;
using Grpc.Core;
using Grpc.Standins.Tests.Protos;

namespace Grpc.Standins.Tests.Relaying;

/// <summary>The service of relay.proto. It echoes every request header whose key starts with "echo-" as header and as trailer.</summary>
internal sealed class RelayService(RelayProbe probe) : Relay.RelayBase
{
    public override async Task<Note> Echo(Note request, ServerCallContext context)
    {
        probe.See(context);
        await SendBack(context);
        return request;
    }

    public override async Task<Note> Join(IAsyncStreamReader<Note> requestStream, ServerCallContext context)
    {
        var texts = new List<string>();
        while (await requestStream.MoveNext())
        {
            texts.Add(requestStream.Current.Text);
        }

        return new Note { Text = string.Join(',', texts) };
    }

    public override async Task Split(Note request, IServerStreamWriter<Note> responseStream, ServerCallContext context)
    {
        await SendBack(context);
        foreach (string text in request.Text.Split(','))
        {
            await responseStream.WriteAsync(new Note { Text = text }, context.CancellationToken);
        }
    }

    public override async Task Chat(
        IAsyncStreamReader<Note> requestStream,
        IServerStreamWriter<Note> responseStream,
        ServerCallContext context)
    {
        await foreach (Note note in requestStream.ReadAllAsync(context.CancellationToken))
        {
            await responseStream.WriteAsync(new Note { Text = note.Text.ToUpper(CultureInfo.InvariantCulture) });
        }
    }

    public override async Task<Note> Wait(Note request, ServerCallContext context)
    {
        probe.See(context);
        await probe.WaitForCancellation(context.CancellationToken);
        return request;
    }

    public override Task<Note> Fail(Failure request, ServerCallContext context)
    {
        var status = new Status((StatusCode)request.StatusCode, request.Detail);
        throw new RpcException(status, new Metadata { { "failure-bin", request.Trailer.ToByteArray() } });
    }

    public override Task<Note> Crash(Note request, ServerCallContext context) =>
        throw new InvalidOperationException(request.Text);

    private static async Task SendBack(ServerCallContext context)
    {
        var headers = new Metadata();
        foreach (Metadata.Entry entry in context.RequestHeaders.Where(entry => entry.Key.StartsWith("echo-", StringComparison.Ordinal)))
        {
            headers.Add(entry);
            context.ResponseTrailers.Add(entry);
        }

        await context.WriteResponseHeadersAsync(headers);
    }
}
