using Grpc.Core;
using Grpc.Standins.Tests.Protos;

namespace Grpc.Standins.Tests.Relaying;

internal static class RelayClientExtensions
{
    /// <summary>A call of each kind: blocking, unary, client, server and duplex streaming. Returns every text received.</summary>
    public static async Task<IReadOnlyList<string>> CallEveryKind(this Relay.RelayClient client)
    {
        var texts = new List<string> { client.Echo(new Note { Text = "blocking" }, new CallOptions()).Text };
        texts.Add((await client.EchoAsync(new Note { Text = "unary" })).Text);

        using AsyncClientStreamingCall<Note, Note> join = client.Join();
        await join.RequestStream.WriteAsync(new Note { Text = "joined" });
        await join.RequestStream.CompleteAsync();
        texts.Add((await join).Text);

        using AsyncServerStreamingCall<Note> split = client.Split(new Note { Text = "split" });
        await foreach (Note note in split.ResponseStream.ReadAllAsync())
        {
            texts.Add(note.Text);
        }

        using AsyncDuplexStreamingCall<Note, Note> chat = client.Chat();
        await chat.RequestStream.WriteAsync(new Note { Text = "chat" });
        await chat.RequestStream.CompleteAsync();
        await foreach (Note note in chat.ResponseStream.ReadAllAsync())
        {
            texts.Add(note.Text);
        }

        return texts;
    }
}
