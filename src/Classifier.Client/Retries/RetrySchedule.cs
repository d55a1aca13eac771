using Grpc.Core;

namespace Classifier.Client.Retries;

/// <summary>Decides whether to try again, and when.</summary>
/// <param name="options">The rule.</param>
/// <param name="random">Gives numbers from 0 to below 1.</param>
internal sealed class RetrySchedule(RetryOptions options, Func<double> random)
{
    /// <summary>The wait before the next attempt; null when there is to be none.</summary>
    /// <param name="failure">What the last attempt ended with.</param>
    /// <param name="attempts">How many have failed in a row, that one included: 1 or more.</param>
    public TimeSpan? DelayAfter(RpcException failure, int attempts)
    {
        var asked = PushBack.AskedBy(failure);
        var dictated = PushBack.DictatedBy(failure);
        if (attempts >= options.Attempts || dictated < TimeSpan.Zero)
            return null;
        var worthwhile = IsLost(failure) || (failure.StatusCode == StatusCode.ResourceExhausted && (asked ?? dictated) is not null);
        return !worthwhile ? null : dictated ?? (asked ?? TimeSpan.Zero) + BackOff(attempts);
    }

    private TimeSpan BackOff(int attempts)
    {
        var full = Math.Min(options.FirstDelay.TotalSeconds * Math.Pow(2, attempts - 1), options.LongestDelay.TotalSeconds);
        return TimeSpan.FromSeconds(full * (1 - (random() / 2)));
    }

    /// <summary>The server was not there, or the connection broke before it had told how the call ended.</summary>
    private static bool IsLost(RpcException failure) => failure.StatusCode switch
    {
        StatusCode.Unavailable => true,
        StatusCode.Internal or StatusCode.Unknown or StatusCode.Cancelled => IsTransport(failure.Status.DebugException),
        _ => false,
    };

    private static bool IsTransport(Exception? cause) => cause is IOException or HttpRequestException || (cause is not null && IsTransport(cause.InnerException));
}
