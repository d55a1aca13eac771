using Classifier.MLNet.Tests;
using Classifier.Server.Limits;
using Classifier.Server.Load;
using Microsoft.Extensions.Time.Testing;

namespace Classifier.Server.Tests.Load;

public sealed class WorkQueueTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly WorkQueue _queue;

    public WorkQueueTests() => _queue = new(
        new ServerLimits { ConcurrentWork = 2, QueueLength = 3, QueueWait = TimeSpan.FromSeconds(10) }, _time);

    [Fact]
    public void EnterAsync_FreePlaces_AreGivenAtOnceAndWithoutAllocating()
    {
        Assert.Equal(0, Allocations.Of(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                var entry = _queue.EnterAsync(CancellationToken.None);
                Assert.True(entry.IsCompletedSuccessfully);
                entry.Result.Dispose();
            }
        }));
        Assert.Equal((0, 0, 0), _queue.Reading);
    }

    [Fact]
    public async Task EnterWhenIdleAsync_WhileCallersWait_ComesAfterThemAll()
    {
        var held = await Fill();
        var own = _queue.EnterWhenIdleAsync(CancellationToken.None).AsTask();
        var further = _queue.EnterFurtherAsync(CancellationToken.None).AsTask();
        var call = Enter();

        held[0].Dispose();
        held[1].Dispose();
        var slots = await Task.WhenAll(further, call);
        Assert.False(own.IsCompleted);
        slots[0].Dispose();
        (await own).Dispose();
        slots[1].Dispose();

        Assert.Equal((0, 0, 0), _queue.Reading);
    }

    [Fact]
    public async Task EnterAsync_NoPlace_WaitsForOneInTheOrderOfArrival()
    {
        var (first, second) = (await Enter(), await Enter());
        var waiting = new[] { Enter(), Enter(), Enter() };
        _time.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal((2, 3, 0), _queue.Reading);
        second.Dispose();
        var third = await waiting[0];
        Assert.Equal(TimeSpan.FromSeconds(3), third.Waited);
        Assert.Equal((2, 2, 0), _queue.Reading);
        third.Dispose();
        (await waiting[1]).Dispose();
        first.Dispose();
        (await waiting[2]).Dispose();

        Assert.Equal((0, 0, 0), _queue.Reading);
    }

    [Fact]
    public async Task EnterAsync_QueueFull_IsRefusedAndTheOthersKeepTheirPlaces()
    {
        var held = await Fill();
        var waiting = new[] { Enter(), Enter(), Enter() };

        var refused = await Assert.ThrowsAsync<OverloadedException>(Enter);

        Assert.Contains("queue_length is 3", refused.Quota, StringComparison.Ordinal);
        Assert.Equal((2, 3, 0), _queue.Reading);
        held[0].Dispose();
        await waiting[0];
        var newcomer = Enter();
        Assert.Equal((2, 3, 0), _queue.Reading);
        Assert.False(newcomer.IsCompleted);
    }

    [Fact]
    public async Task EnterAsync_WaitOver_RefusesThoseWhoseTimeItIsAndNoOther()
    {
        await Fill();
        var first = Enter();
        _time.Advance(TimeSpan.FromSeconds(4));
        var second = Enter();
        _time.Advance(TimeSpan.FromSeconds(6));

        Assert.Contains("queue_wait is 10 s", (await Assert.ThrowsAsync<OverloadedException>(() => first)).Quota, StringComparison.Ordinal);
        Assert.Equal((2, 1, 0), _queue.Reading);
        _time.Advance(TimeSpan.FromSeconds(4) - TimeSpan.FromMilliseconds(1));
        Assert.False(second.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        await Assert.ThrowsAsync<OverloadedException>(() => second);
        Assert.Equal((2, 0, 0), _queue.Reading);
    }

    [Fact]
    public async Task EnterAsync_QueueEmptiedAndFilledAgain_IsTimedAnew()
    {
        var held = await Fill();
        var first = Enter();
        held[0].Dispose();
        await first;
        _time.Advance(TimeSpan.FromSeconds(9));
        var late = Enter();
        _time.Advance(TimeSpan.FromSeconds(9));

        Assert.False(late.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<OverloadedException>(() => late);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task EnterAsync_CancelledWhileWaiting_LeavesNoTrace(int place)
    {
        var held = await Fill();
        using var cancel = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, 3).Select(i => Enter(i == place ? cancel.Token : CancellationToken.None)).ToList();

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting[place]);
        Assert.Equal((2, 2, 0), _queue.Reading);
        // Its place is free at once, and those behind it are served in their order.
        var newcomer = Enter();
        waiting.RemoveAt(place);
        foreach (var next in waiting.Append(newcomer))
        {
            held[0].Dispose();
            held[0] = await next;
        }

        held[0].Dispose();
        held[1].Dispose();
        Assert.Equal((0, 0, 0), _queue.Reading);
    }

    [Fact]
    public async Task EnterAsync_AlreadyCancelled_TakesNoPlace()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Enter(new CancellationToken(canceled: true)));

        Assert.Equal((0, 0, 0), _queue.Reading);
    }

    [Fact]
    public async Task EnterFurtherAsync_BesideAFullQueue_WaitsBeyondTheWaitAndTakesTurnsWithIt()
    {
        var held = await Fill();
        var further = Enumerable.Range(0, 5).Select(_ => _queue.EnterFurtherAsync(CancellationToken.None).AsTask()).ToList();
        _time.Advance(TimeSpan.FromHours(1));
        var calls = new[] { Enter(), Enter(), Enter() };

        var order = new List<string>();
        for (var slot = held[0]; order.Count < 8;)
        {
            slot.Dispose();
            var called = await Task.WhenAny(further.Concat(calls).Where(task => !order.Contains($"{task.Id}")));
            order.Add($"{called.Id}");
            slot = await called;
        }

        Assert.Equal(
            new[] { calls[0], further[0], calls[1], further[1], calls[2], further[2], further[3], further[4] }.Select(task => $"{task.Id}"), order);
    }

    [Fact]
    public async Task EnterAsync_ManyThreadsCancellingAndWorking_NeverExceedThePlacesAndLeaveNone()
    {
        var (inside, most, served) = (0, 0, 0);
        await Parallel.ForAsync(0, 5000, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
        {
            var cancel = new CancellationTokenSource();
            if (i % 3 == 0)
                ThreadPool.QueueUserWorkItem(_ => cancel.Cancel());
            try
            {
                using var slot = await (i % 2 == 0 ? _queue.EnterAsync(cancel.Token) : _queue.EnterFurtherAsync(cancel.Token));
                InterlockedMax(ref most, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Increment(ref served);
                Interlocked.Decrement(ref inside);
            }
            catch (Exception refusal) when (refusal is OverloadedException or OperationCanceledException)
            {
            }
        });

        Assert.InRange(most, 1, 2);
        Assert.InRange(served, 1000, 5000);
        Assert.Equal((0, 0, 0), _queue.Reading);
    }

    public void Dispose() => _queue.Dispose();

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
            Interlocked.CompareExchange(ref most, value, seen);
    }

    private Task<WorkSlot> Enter() => Enter(CancellationToken.None);

    private Task<WorkSlot> Enter(CancellationToken cancellation) => _queue.EnterAsync(cancellation).AsTask();

    private async Task<WorkSlot[]> Fill() => [await Enter(), await Enter()];
}
