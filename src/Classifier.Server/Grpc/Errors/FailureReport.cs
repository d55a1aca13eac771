using Classifier.Server.Telemetry;
using Status = Google.Rpc.Status;

namespace Classifier.Server.Grpc.Errors;

/// <summary>Decides what the peer learns of a failure and what the log does.</summary>
internal sealed class FailureReport(ServerMetrics metrics, ILogger<FailureReport> log)
{
    /// <summary>A deliberate failure is told as it is; anything else goes to the log, and the peer gets the id to ask about.</summary>
    public Status Of(Exception failure, string requestId)
    {
        var status = StatusWriter.Write(failure) ?? Unexpected(failure, requestId);
        metrics.Failures.Add(1, new KeyValuePair<string, object?>("status", StatusNames.Of(status.Code)));
        return status;
    }

    private Status Unexpected(Exception failure, string requestId)
    {
        log.UnexpectedFailure(requestId, FailureTrace.Of(failure));
        return StatusWriter.WriteDefect(requestId);
    }
}
