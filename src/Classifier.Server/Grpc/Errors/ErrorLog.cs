namespace Classifier.Server.Grpc.Errors;

/// <summary>Event ids 200 to 299.</summary>
internal static partial class ErrorLog
{
    [LoggerMessage(200, LogLevel.Error, "Request {RequestId} failed unexpectedly: {Trace}")]
    public static partial void UnexpectedFailure(this ILogger log, string requestId, string trace);
}
