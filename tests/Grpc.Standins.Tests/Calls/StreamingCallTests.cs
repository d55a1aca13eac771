using Grpc.Core;
using Grpc.Standins.Tests.Protos;
using Grpc.Standins.Tests.Relaying;

namespace Grpc.Standins.Tests.Calls;

public class StreamingCallTests
{
    [Fact]
    public async Task Join_SeveralRequests_ReachTheServerInOrder()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        using AsyncClientStreamingCall<Note, Note> call = host.Client().Join();

        foreach (string text in new[] { "một", "hai", "ba" })
        {
            await call.RequestStream.WriteAsync(new Note { Text = text });
        }

        await call.RequestStream.CompleteAsync();

        Assert.Equal("một,hai,ba", (await call).Text);
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task Split_SeveralResponses_ReachTheClientInOrder()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        using AsyncServerStreamingCall<Note> call = host.Client().Split(new Note { Text = "a,b,c" });

        var texts = new List<string>();
        await foreach (Note note in call.ResponseStream.ReadAllAsync())
        {
            texts.Add(note.Text);
        }

        Assert.Equal(["a", "b", "c"], texts);
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task Chat_EachRequest_IsAnsweredBeforeTheNextIsSent()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        using AsyncDuplexStreamingCall<Note, Note> call = host.Client().Chat();

        for (int turn = 0; turn < 50; turn++)
        {
            await call.RequestStream.WriteAsync(new Note { Text = $"turn {turn}" });
            Assert.True(await call.ResponseStream.MoveNext());
            Assert.Equal($"TURN {turn}", call.ResponseStream.Current.Text);
        }

        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
        Assert.Empty(call.GetTrailers());
    }

    [Fact]
    public async Task Chat_StillOpen_HasNoStatus()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        using AsyncDuplexStreamingCall<Note, Note> call = host.Client().Chat();

        Assert.Throws<InvalidOperationException>(() => call.GetStatus());
        Assert.Throws<InvalidOperationException>(() => call.GetTrailers());
    }
}
