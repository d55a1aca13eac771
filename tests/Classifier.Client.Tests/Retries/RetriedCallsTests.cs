using Classifier.Client.Retries;
using Grpc.Core;
using Microsoft.Extensions.Time.Testing;

namespace Classifier.Client.Tests.Retries;

public sealed class RetriedCallsTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2025, 7, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly List<DateTime?> _deadlines = [];

    [Fact]
    public async Task RunAsync_PushBack_IsHonouredToTheMillisecond()
    {
        var call = RunAsync(Failures.Of(StatusCode.ResourceExhausted, pushBack: "700"), limit: null);

        Assert.Single(_deadlines);
        _time.Advance(TimeSpan.FromMilliseconds(699));
        Assert.Single(_deadlines);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(42, await call);
        Assert.Equal(2, _deadlines.Count);
    }

    [Fact]
    public async Task RunAsync_Retried_KeepsTheDeadlineOfTheFirstAttempt()
    {
        var call = RunAsync(Failures.Of(StatusCode.Unavailable, pushBack: "700"), TimeSpan.FromSeconds(10));
        _time.Advance(TimeSpan.FromMilliseconds(700));
        await call;

        Assert.Equal(Enumerable.Repeat<DateTime?>(new DateTime(2025, 7, 1, 0, 0, 10, DateTimeKind.Utc), 2), _deadlines);
    }

    [Fact]
    public async Task RunAsync_WaitReachesTheDeadline_FailsAtOnce()
    {
        var unavailable = Failures.Of(StatusCode.Unavailable, pushBack: "10000");

        Assert.Same(unavailable, await Assert.ThrowsAsync<RpcException>(() => RunAsync(unavailable, TimeSpan.FromSeconds(10))));
    }

    [Fact]
    public async Task RunAsync_CancelledWhileItWaits_IsCancelled()
    {
        using var cancel = new CancellationTokenSource();
        var call = RunAsync(Failures.Of(StatusCode.Unavailable), limit: null, cancel.Token);
        await cancel.CancelAsync();

        Assert.Equal(StatusCode.Cancelled, (await Assert.ThrowsAsync<RpcException>(() => call)).StatusCode);
        Assert.Single(_deadlines);
    }

    /// <summary>A call that fails the first time and says 42 the second.</summary>
    private Task<int> RunAsync(RpcException failure, TimeSpan? limit, CancellationToken cancellation = default) =>
        new RetriedCalls(new RetrySchedule(new RetryOptions(), () => 0), _time).RunAsync(
            options =>
            {
                _deadlines.Add(options.Deadline);
                var reply = _deadlines.Count == 1 ? Task.FromException<int>(failure) : Task.FromResult(42);
                return new AsyncUnaryCall<int>(reply, Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { });
            },
            limit,
            cancellation);
}
