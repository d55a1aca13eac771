namespace Classifier.Server.Lifecycle;

/// <summary>Event ids 300 to 349.</summary>
internal static partial class LifecycleLog
{
    [LoggerMessage(300, LogLevel.Information, "Stopping: health is NOT_SERVING, calls are answered for {Grace} s more and may then take {Limit} s to end")]
    public static partial void Draining(this ILogger log, double grace, double limit);

    [LoggerMessage(301, LogLevel.Information, "Stopped: every call had ended")]
    public static partial void Drained(this ILogger log);

    [LoggerMessage(302, LogLevel.Warning, "Stopped: calls that had not ended within {Limit} s were aborted")]
    public static partial void LimitPassed(this ILogger log, double limit);
}
