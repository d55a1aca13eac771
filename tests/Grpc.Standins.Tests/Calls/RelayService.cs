using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Standins.Tests.Protos;

namespace Grpc.Standins.Tests.Calls;

internal sealed class RelayService : Relay.RelayBase
{
    public override async Task<Note> Echo(Note request, ServerCallContext context) => request;
    public override async Task Chat(IAsyncStreamReader<Note> requestStream, IServerStreamWriter<Note> responseStream, ServerCallContext context)
    {
        await foreach (var n in requestStream.ReadAllAsync()) await responseStream.WriteAsync(new Note { Text = n.Text.ToUpperInvariant() });
    }
}
