using Grpc.Core;

namespace Grpc.Standins.Tests.Streams;

public class AsyncStreamReaderExtensionsTests
{
    [Fact]
    public async Task ReadAllAsync_EveryMessage_InOrder()
    {
        var read = new List<string>();
        await foreach (string message in new Reader("a", "b", "c").ReadAllAsync())
        {
            read.Add(message);
        }

        Assert.Equal(["a", "b", "c"], read);
    }

    [Fact]
    public async Task ReadAllAsync_EitherToken_ReachesTheStream()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => ReadOne(new Reader("a").ReadAllAsync(cancellation.Token)));
        await Assert.ThrowsAsync<OperationCanceledException>(
            () => ReadOne(new Reader("a").ReadAllAsync(), cancellation.Token));
    }

    [Fact]
    public async Task MoveNext_WithoutToken_ReadsOn()
    {
        var reader = new Reader("a");

        Assert.True(await reader.MoveNext());
        Assert.Equal("a", reader.Current);
        Assert.False(await reader.MoveNext());
    }

    [Fact]
    public void Extensions_OnNull_AreRefusedAtOnce()
    {
        IAsyncStreamReader<string> none = null!;

        Assert.Throws<ArgumentNullException>(() => none.ReadAllAsync());
        Assert.Throws<ArgumentNullException>(() => { _ = none.MoveNext(); });
    }

    private static async Task ReadOne(IAsyncEnumerable<string> messages, CancellationToken cancellationToken = default)
    {
        await using IAsyncEnumerator<string> enumerator = messages.GetAsyncEnumerator(cancellationToken);
        await enumerator.MoveNextAsync();
    }

    private sealed class Reader(params string[] messages) : IAsyncStreamReader<string>
    {
        private int next;

        public string Current => messages[next - 1];

        public Task<bool> MoveNext(CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(next++ < messages.Length);
        }
    }
}
