using Status = Google.Rpc.Status;

namespace Classifier.Server.Grpc.Errors;

/// <summary>Decides what the peer learns of a failure and what the log does.</summary>
internal sealed class FailureReport(ILogger<FailureReport> log)
{
    /// <summary>A deliberate failure is told as it is; anything else goes to the log, and the peer gets the id to ask about.</summary>
    public Status Of(Exception failure, string requestId)
    {
        if (StatusWriter.Write(failure) is { } deliberate)
            return deliberate;

        log.UnexpectedFailure(requestId, FailureTrace.Of(failure));
        return StatusWriter.WriteDefect(requestId);
    }
}
