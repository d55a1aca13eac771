using Classifier.Modeling.Pipelines;

namespace Classifier.Modeling.Tests.Pipelines;

public sealed class OrderedParallelTests
{
    [Fact]
    public async Task SelectInOrderAsync_ResultsReadyInReverse_KeepsTheOrderOfTheSource()
    {
        var gates = Enumerable.Range(0, 4).Select(_ => new TaskCompletionSource<int>()).ToArray();
        var all = Source(4).SelectInOrderAsync(4, (i, _) => gates[i].Task).ToListAsync().AsTask();

        for (var i = 3; i >= 0; i--)
            gates[i].SetResult(i * 10);

        Assert.Equal([0, 10, 20, 30], await all);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task SelectInOrderAsync_ReaderIsSlow_ReadsNoFurtherThanTheBound(int inFlight)
    {
        var read = 0;
        var results = Source(20, () => read++).SelectInOrderAsync(inFlight, (i, _) => Task.FromResult(i));

        var taken = 0;
        await foreach (var _ in results)
            Assert.InRange(read, ++taken, taken + inFlight - 1);

        Assert.Equal(20, taken);
    }

    [Fact]
    public async Task SelectInOrderAsync_OneItemFails_EarlierResultsComeFirst()
    {
        var results = Source(5).SelectInOrderAsync(5, (i, _) => i == 2 ? Task.FromException<int>(new InvalidDataException()) : Task.FromResult(i));
        var seen = new List<int>();

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in results)
                seen.Add(result);
        });

        Assert.Equal([0, 1], seen);
    }

    [Fact]
    public async Task SelectInOrderAsync_SourceFails_ItsItemsComeFirst()
    {
        static async IAsyncEnumerable<int> Failing()
        {
            yield return 1;
            await Task.Yield();
            throw new InvalidDataException();
        }

        var seen = new List<int>();
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in Failing().SelectInOrderAsync(4, (i, _) => Task.FromResult(i)))
                seen.Add(result);
        });

        Assert.Equal([1], seen);
    }

    [Fact]
    public async Task SelectInOrderAsync_ReaderStopsEarly_CancelsAndAwaitsWorkUnderWay()
    {
        var secondBegun = new TaskCompletionSource();
        var secondEnded = false;
        var results = Source(100).SelectInOrderAsync(2, async (i, cancellation) =>
        {
            if (i == 0)
            {
                await secondBegun.Task;
                return i;
            }

            secondBegun.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            finally
            {
                await Task.Yield();
                secondEnded = true;
            }

            return i;
        });

        Assert.Equal(0, await results.FirstAsync());

        Assert.True(secondEnded);
    }

    [Fact]
    public async Task SelectInOrderAsync_Cancelled_ThrowsAndStopsTheWork()
    {
        using var cancel = new CancellationTokenSource();
        var stopped = new TaskCompletionSource();
        var all = Source(3).SelectInOrderAsync(
            2,
            async (i, cancellation) =>
            {
                await using var registration = cancellation.Register(() => stopped.TrySetResult());
                await Task.Delay(Timeout.Infinite, cancellation);
                return i;
            },
            cancel.Token).ToListAsync().AsTask();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => all);
        await stopped.Task;
    }

    [Fact]
    public void SelectInOrderAsync_NoItemAllowed_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Source(1).SelectInOrderAsync(0, (i, _) => Task.FromResult(i)));

    private static async IAsyncEnumerable<int> Source(int count, Action? reading = null)
    {
        for (var i = 0; i < count; i++)
        {
            reading?.Invoke();
            yield return i;
            await Task.Yield();
        }
    }
}
