using Grpc.Core;

namespace Classifier.Client.Retries;

/// <summary>Makes single calls, again where the schedule says so.</summary>
internal sealed class RetriedCalls(RetrySchedule schedule, TimeProvider time)
{
    /// <summary>Calls until it succeeds, is not worth trying again, or could only be tried again after the deadline.</summary>
    /// <param name="call">One attempt, with the deadline of all of them.</param>
    /// <param name="limit">Of all attempts together; null for none.</param>
    /// <param name="cancellation">Ends calls and waits alike, with CANCELLED.</param>
    /// <exception cref="RpcException">What the last attempt ended with.</exception>
    public async Task<T> RunAsync<T>(Func<CallOptions, AsyncUnaryCall<T>> call, TimeSpan? limit, CancellationToken cancellation)
    {
        DateTime? deadline = limit is { } length ? time.GetUtcNow().UtcDateTime + length : null;
        for (var attempts = 1; ; attempts++)
        {
            try
            {
                using var attempt = call(new CallOptions(deadline: deadline, cancellationToken: cancellation));
                return await attempt.ResponseAsync.ConfigureAwait(false);
            }
            catch (RpcException failure) when (
                !cancellation.IsCancellationRequested && schedule.DelayAfter(failure, attempts) is { } delay && IsBefore(deadline, delay))
            {
                await WaitAsync(delay, cancellation).ConfigureAwait(false);
            }
        }
    }

    private bool IsBefore(DateTime? deadline, TimeSpan delay) => deadline is not { } end || delay < end - time.GetUtcNow().UtcDateTime;

    private async Task WaitAsync(TimeSpan delay, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(delay, time, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled)
        {
            throw new RpcException(new Status(StatusCode.Cancelled, "The call was cancelled before it was tried again.", cancelled));
        }
    }
}
