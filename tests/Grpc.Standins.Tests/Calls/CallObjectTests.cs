using Grpc.Core;

namespace Grpc.Standins.Tests.Calls;

/// <summary>Call objects as a test makes them, out of their parts.</summary>
public class CallObjectTests
{
    private static readonly Metadata Headers = new() { { "kind", "header" } };
    private static readonly Metadata Trailers = new() { { "kind", "trailer" } };
    private static readonly Status Ended = new(StatusCode.OK, "done");

    private int disposals;

    [Fact]
    public async Task UnaryCall_OfParts_ShowsThem()
    {
        var call = new AsyncUnaryCall<string>(Task.FromResult("response"), Task.FromResult(Headers), () => Ended, () => Trailers, Count);

        Assert.Equal("response", await call);
        Assert.Equal("response", await call.ConfigureAwait(false));
        await AssertCommonParts(call.ResponseHeadersAsync, call.GetStatus, call.GetTrailers, call);
    }

    [Fact]
    public async Task ClientStreamingCall_OfParts_ShowsThem()
    {
        var writer = new Writer();
        var call = new AsyncClientStreamingCall<string, string>(
            writer, Task.FromResult("response"), Task.FromResult(Headers), () => Ended, () => Trailers, Count);

        Assert.Same(writer, call.RequestStream);
        Assert.Equal("response", await call);
        Assert.Equal("response", await call.ConfigureAwait(false));
        Assert.Equal("response", await call.ResponseAsync);
        await AssertCommonParts(call.ResponseHeadersAsync, call.GetStatus, call.GetTrailers, call);
    }

    [Fact]
    public async Task ServerStreamingCall_OfParts_ShowsThem()
    {
        var reader = new Reader();
        var call = new AsyncServerStreamingCall<string>(reader, Task.FromResult(Headers), () => Ended, () => Trailers, Count);

        Assert.Same(reader, call.ResponseStream);
        await AssertCommonParts(call.ResponseHeadersAsync, call.GetStatus, call.GetTrailers, call);
    }

    [Fact]
    public async Task DuplexStreamingCall_OfParts_ShowsThem()
    {
        var reader = new Reader();
        var writer = new Writer();
        var call = new AsyncDuplexStreamingCall<string, string>(
            writer, reader, Task.FromResult(Headers), () => Ended, () => Trailers, Count);

        Assert.Same(reader, call.ResponseStream);
        Assert.Same(writer, call.RequestStream);
        await AssertCommonParts(call.ResponseHeadersAsync, call.GetStatus, call.GetTrailers, call);
    }

    [Fact]
    public async Task UnaryCall_OfFunctions_GivesEachTheState()
    {
        var asked = new List<object>();
        var call = new AsyncUnaryCall<string>(
            Task.FromResult("response"),
            state => Ask(state, Task.FromResult(Headers)),
            state => Ask(state, Ended),
            state => Ask(state, Trailers),
            state => Ask(state, disposals++),
            "the state");

        await AssertCommonParts(call.ResponseHeadersAsync, call.GetStatus, call.GetTrailers, call);
        Assert.Equal(["the state", "the state", "the state", "the state"], asked);

        T Ask<T>(object state, T answer)
        {
            asked.Add(state);
            return answer;
        }
    }

    [Fact]
    public async Task WriteAsync_WithATokenThatCanBeCancelled_NeedsAWriterThatSupportsIt()
    {
        IClientStreamWriter<string> writer = new Writer();
        using var cancellation = new CancellationTokenSource();

        await writer.WriteAsync("a", CancellationToken.None);
        await Assert.ThrowsAsync<NotSupportedException>(() => writer.WriteAsync("b", cancellation.Token));

        Assert.Equal(["a"], ((Writer)writer).Written);
    }

    private async Task AssertCommonParts(Task<Metadata> headers, Func<Status> status, Func<Metadata> trailers, IDisposable call)
    {
        Assert.Same(Headers, await headers);
        Assert.Equal(Ended, status());
        Assert.Same(Trailers, trailers());
        Assert.Equal(0, disposals);
        call.Dispose();
        Assert.Equal(1, disposals);
    }

    private void Count() => disposals++;

    private sealed class Reader : IAsyncStreamReader<string>
    {
        public string Current => "";

        public Task<bool> MoveNext(CancellationToken cancellationToken) => Task.FromResult(false);
    }

    private sealed class Writer : IClientStreamWriter<string>
    {
        public List<string> Written { get; } = [];

        public WriteOptions? WriteOptions { get; set; }

        public Task CompleteAsync() => Task.CompletedTask;

        public Task WriteAsync(string message)
        {
            Written.Add(message);
            return Task.CompletedTask;
        }
    }
}
