using Classifier.Server.Grpc.Registry;
using Classifier.Server.Grpc.Requests;
using Classifier.Server.Lifecycle;
using Classifier.Server.Load;
using Classifier.Server.ModelHosting;
using Classifier.Server.Security.Callers;
using Classifier.Server.Security.Quotas;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Status = Google.Rpc.Status;

namespace Classifier.Server.Grpc.Errors;

/// <summary>Says in the wire's terms what went wrong, for the failures that are part of the API.</summary>
internal static class StatusWriter
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(1);

    /// <summary>The status of a deliberate failure; null when the failure is not one of them.</summary>
    public static Status? Write(Exception failure) => failure switch
    {
        InvalidRequestException invalid => Create(StatusCode.InvalidArgument, invalid.Message, new BadRequest
        {
            FieldViolations = { invalid.Violations.Select(Write) },
        }),
        ModelNotFoundException missing => Create(StatusCode.NotFound, missing.Message, new ResourceInfo
        {
            ResourceType = "model",
            ResourceName = Quoted.Value(missing.Name),
            Description = missing.Message,
        }),
        ModelNotReadyException notReady => Create(StatusCode.Unavailable, notReady.Message, new RetryInfo
        {
            RetryDelay = Duration.FromTimeSpan(RetryDelay),
        }),
        DeniedException denied => Create(denied.Code, denied.Message, DenialStatus.Write(denied)),
        QuotaExceededException used => Create(
            StatusCode.ResourceExhausted,
            used.Message,
            DenialStatus.Write(used),
            new RetryInfo { RetryDelay = Duration.FromTimeSpan(used.RetryAfter) }),
        ServerStoppingException stopping => Create(StatusCode.Unavailable, stopping.Message, new RetryInfo
        {
            RetryDelay = Duration.FromTimeSpan(TimeSpan.Zero),
        }),
        OverloadedException overloaded => Create(
            StatusCode.ResourceExhausted,
            overloaded.Message,
            new RetryInfo { RetryDelay = Duration.FromTimeSpan(RetryDelay) },
            new QuotaFailure { Violations = { new QuotaFailure.Types.Violation { Subject = "server", Description = overloaded.Quota } } }),
        RegistryRefusedException refused => Create(StatusCode.FailedPrecondition, refused.Message, new PreconditionFailure
        {
            Violations = { refused.Reasons.Select(reason => new PreconditionFailure.Types.Violation { Type = "REGISTRY", Description = reason }) },
        }),
        RegistryBusyException busy => Create(StatusCode.Aborted, busy.Message),
        RpcException known => Create(known.StatusCode, known.Status.Detail),
        _ => null,
    };

    /// <summary>The status of a defect: it says nothing but where to look.</summary>
    /// <param name="requestId">The id that the log entry carries.</param>
    public static Status WriteDefect(string requestId) => Create(
        StatusCode.Internal,
        $"The server failed on this request; its log has the cause under {requestId}.",
        new RequestInfo { RequestId = requestId });

    private static BadRequest.Types.FieldViolation Write(Violation violation) =>
        new() { Field = violation.Field, Description = violation.Description };

    private static Status Create(StatusCode code, string message, params IEnumerable<Google.Protobuf.IMessage> details) =>
        new() { Code = (int)code, Message = message, Details = { details.Select(Any.Pack) } };
}
